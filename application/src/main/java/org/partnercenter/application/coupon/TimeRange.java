package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.Optional;

/** Both ends exclusive (COM-06), each optional. */
public record TimeRange(Optional<Instant> begin, Optional<Instant> end) {

    public static TimeRange any() {
        return new TimeRange(Optional.empty(), Optional.empty());
    }
}
