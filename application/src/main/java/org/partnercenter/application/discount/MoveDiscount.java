package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountId;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks to do something with an application.
 *
 * @param seen from a reviewer that approves: when what it looked at was submitted
 */
public record MoveDiscount(DiscountId discount, Optional<Instant> seen) {

    public MoveDiscount(DiscountId discount) {
        this(discount, Optional.empty());
    }
}
