package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.opportunity.OpportunityId;

import java.util.Objects;

/** What a partner applies with: an opportunity of its own, and the project it has become. */
public record IncentiveClaim(OpportunityId opportunity, ClaimedProject project) {

    public IncentiveClaim {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(project, "project");
    }
}
