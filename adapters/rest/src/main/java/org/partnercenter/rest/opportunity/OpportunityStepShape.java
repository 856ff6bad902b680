package org.partnercenter.rest.opportunity;

import org.partnercenter.application.opportunity.OpportunityStep;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.rest.kernel.LifeShapes;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an opportunity stands after a command.
 *
 * @param firstInTime when it came in; never changes
 * @param dueTime     when it ends by itself if nobody decides
 */
record OpportunityStepShape(String opportunityId, OpportunityStatus status, String statusName, Optional<Instant> firstInTime,
                            Optional<Instant> dueTime, Optional<ContestShape> contest) {

    static OpportunityStepShape of(OpportunityStep step, Language language) {
        return new OpportunityStepShape(step.opportunity().value(), step.status(), LifeShapes.name(step.status(), language), step.firstIn(),
                step.due(), step.contest().map(each -> ContestShape.of(each, language)));
    }
}
