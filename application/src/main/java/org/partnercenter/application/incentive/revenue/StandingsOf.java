package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.Standing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks where those who look after customers stand (INC-09). */
@FunctionalInterface
public interface StandingsOf {

    /** At an instant; one that is missing is {@link Standing#PLAIN}. */
    Map<RevenueKeeper, Standing> of(Set<RevenueKeeper> keepers, Instant at);
}
