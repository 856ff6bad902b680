package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;

/**
 * How somebody ended it before its time.
 *
 * @param at  business time
 * @param by  whose command ended it
 * @param how withdrawn, deleted, invalidated, or the customer lost
 */
public record DiscountEnd(Instant at, PartyId by, DiscountEvent how) {

    public DiscountEnd {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(how, "how");
    }
}
