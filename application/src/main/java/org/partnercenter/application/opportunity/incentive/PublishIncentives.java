package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;

import java.time.Instant;
import java.util.List;

/** Has incentives reconciled and paid. An order to whoever keeps the incentive bills. */
@FunctionalInterface
public interface PublishIncentives {

    /** @param application that was approved, with its amount @param type how its customer belongs to the partner */
    record Due(OpportunityIncentive application, AssociationType type) {
    }

    /** What is told of each, in order. */
    List<Effects> publish(List<Due> due, Instant now);
}
