package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Goes on with a closing: lists more partners, or calculates some. @param only this partner, alone @param limit partners at most */
public record StepClosing(ReconciliationPeriod period, Optional<PartyId> only, int limit) {
}
