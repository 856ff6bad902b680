package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;

import java.util.Objects;

/** Passes the review of an application, and publicises its amount (OPI-01). */
public record ApproveIncentive(OpportunityIncentiveId incentive, Money amount) {

    public ApproveIncentive {
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(amount, "amount");
    }
}
