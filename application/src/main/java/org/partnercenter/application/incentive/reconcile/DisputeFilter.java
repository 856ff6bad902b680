package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which objections a list shows. What is absent does not filter. @param partner for the platform */
public record DisputeFilter(Optional<DisputeStatus> status, Optional<IncentiveBillId> bill, Optional<PartyId> partner) {
}
