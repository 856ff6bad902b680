package org.partnercenter.application.discount;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which discounted goods are looked for. */
public record GoodsFilter(Optional<PartyId> customer, Optional<String> product) {

    public static GoodsFilter none() {
        return new GoodsFilter(Optional.empty(), Optional.empty());
    }
}
