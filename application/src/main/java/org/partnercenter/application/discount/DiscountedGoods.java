package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Goods whose discount is in effect (EXD-11).
 *
 * @param name     of the discount
 * @param partner  who granted it; a purchase made with it is that one's
 * @param reseller who looks after the customer, if any
 */
public record DiscountedGoods(GoodsId id, String name, PartyId partner, Optional<PartyId> reseller, PartyId customer, Instant from,
                              Instant until, DiscountLine line) {
}
