package org.partnercenter.domain.order;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When things happen to an order.
 *
 * @param payUntil last instant at which it can be paid (ORD-10)
 * @param starts   the start its customer chose, if it chose one (ORD-17)
 */
public record OrderTimes(Instant created, Optional<Instant> paid, Optional<Instant> payUntil, Optional<Instant> starts) {

    public OrderTimes {
        Objects.requireNonNull(created, "created");
    }
}
