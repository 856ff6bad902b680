package org.partnercenter.domain.coupon;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long after it was used a coupon comes back from an unsubscribed order (CPN-41): whole days in the site's zone, the last one
 * included.
 */
public record RefundPeriod(int days, ZoneId zone) {

    public static final int DAYS = 5;

    boolean contains(Instant usedAt, Instant now) {
        var first = usedAt.atZone(zone).toLocalDate();
        return ChronoUnit.DAYS.between(first, now.atZone(zone).toLocalDate()) <= days;
    }
}
