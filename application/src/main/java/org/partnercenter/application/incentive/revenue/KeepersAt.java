package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks who looked after customers when. */
@FunctionalInterface
public interface KeepersAt {

    /** A customer at a moment. */
    record Moment(PartyId customer, Instant at) {
    }

    /** Empty where nobody did; one whose customer does not exist is missing. */
    Map<Moment, Optional<RevenueKeeper>> of(Set<Moment> moments);
}
