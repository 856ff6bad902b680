package org.partnercenter.domain.customer.leave;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How long one waits before asking again: calendar months in the site's zone from the day of the submission (ASC-21, ASC-25; OQ-21). */
final class WaitingTime {

    static final int MONTHS = 3;

    private WaitingTime() {
    }

    /** First instant at which one may ask again: the day of the same number three months later begins, or the last day of that month. */
    static Instant end(Instant submitted, ZoneId zone) {
        return submitted.atZone(zone).toLocalDate().plusMonths(MONTHS).atStartOfDay(zone).toInstant();
    }

    /** When one may ask again, if that is not yet. */
    static Optional<Instant> stillRunning(Optional<Instant> submitted, ZoneId zone, Instant now) {
        return submitted.map(at -> end(at, zone)).filter(now::isBefore);
    }
}
