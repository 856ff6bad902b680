package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;

import java.util.Objects;

/** Applies for the incentive of an opportunity. */
public record ApplyForIncentive(IncentiveClaim claim) {

    public ApplyForIncentive {
        Objects.requireNonNull(claim, "claim");
    }
}
