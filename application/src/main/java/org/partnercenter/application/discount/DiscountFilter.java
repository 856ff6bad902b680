package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Which discounts are looked for.
 *
 * @param status   as it is told: what the clock makes of it included
 * @param approved only those that were approved and neither deleted nor invalidated since (EXD-10)
 */
public record DiscountFilter(Optional<DiscountStatus> status, boolean approved, Optional<PartyId> customer, Optional<PartyId> partner) {

    public static DiscountFilter none() {
        return new DiscountFilter(Optional.empty(), false, Optional.empty(), Optional.empty());
    }
}
