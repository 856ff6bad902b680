package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

/** Calculating a partner broke; the closing goes on without it. @param failure what broke, up to 300 characters */
public record FailPartner(ReconciliationPeriod period, PartyId partner, String failure) {
}
