package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.Contest;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an opportunity stands after a command.
 *
 * @param firstIn when it came in; never changes
 * @param due     when it ends by itself if nobody decides
 * @param contest how it came out against duplicates
 */
public record OpportunityStep(OpportunityId opportunity, OpportunityStatus status, Optional<Instant> firstIn, Optional<Instant> due,
                              Optional<Contest> contest) {

    static OpportunityStep of(SharedOpportunity of) {
        return new OpportunityStep(of.id(), of.status(), of.moments().firstIn(), of.deadlines().due(), of.contest());
    }
}
