package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;

import java.util.Objects;

/** Rejects an application. @param why the partner reads it */
public record RejectIncentive(OpportunityIncentiveId incentive, String why) {

    public RejectIncentive {
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(why, "why");
    }
}
