package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** That the vendor's operations changed what a bill comes to, beside its lines. @param dispute the objection it was changed for */
public record Correction(String id, IncentiveBillId bill, PartyId partner, Instant at, Money before, Money after, String reason,
                         Optional<DisputeId> dispute) {
}
