package org.partnercenter.domain.incentive.payout;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How long incentives of partners that left their plan are valid, and when they are told (INC-24). */
public final class Lapsing {

    /** So many days before the end the partner is told. */
    public static final List<Integer> TOLD_BEFORE = List.of(30, 7);

    private Lapsing() {
    }

    /** When incentives end: a year after the day on which the plan lapsed, with the beginning of that day at the site. */
    public static Instant end(Instant planLapsed, ZoneId site) {
        return planLapsed.atZone(site).toLocalDate().plusYears(1).atStartOfDay(site).toInstant();
    }

    /** How many days before the end the partner is to be told of now, if it was not yet. @param told of how many it was told last */
    public static Optional<Integer> toTell(Instant end, Optional<Integer> told, Instant now) {
        return TOLD_BEFORE.stream().filter(days -> now.isBefore(end) && !now.isBefore(end.minus(Duration.ofDays(days)))).min(Integer::compare)
                .filter(days -> told.isEmpty() || told.get() > days);
    }
}
