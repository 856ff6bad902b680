package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;

import java.util.Objects;

/** Applies again, with what was corrected; the opportunity stays the same. */
public record ResubmitIncentive(OpportunityIncentiveId incentive, ClaimedProject project) {

    public ResubmitIncentive {
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(project, "project");
    }
}
