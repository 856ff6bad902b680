package org.partnercenter.domain.order;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Goods that an exclusive discount in effect names for whoever pays (EXD-13).
 *
 * @param discount the discount's id
 * @param goods    their own id
 * @param ratio    what is left to pay, over 0 to 1
 */
public record ExclusiveOffer(String discount, String goods, String product, String specification, BigDecimal ratio) {

    /**
     * What exclusive discounts do to an order of the marketplace, one offer for each: to lines that were bought by the link of its goods
     * (EXD-11), and to those of the same product and specification that no link was used for. What is left to pay of a line is rounded to
     * the nearest cent.
     */
    public static List<DiscountOffer> on(Order order, List<ExclusiveOffer> all) {
        if (!order.terms().marketplace()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, DiscountOffer>();
        for (var offer : all) {
            order.lines().stream().filter(offer::isFor).flatMap(line -> offer.on(order, line).stream())
                    .forEach(one -> found.merge(one.id(), one, DiscountOffer::with));
        }
        order.offers().forEach(told -> found.remove(told.id()));
        return List.copyOf(found.values());
    }

    private boolean isFor(OrderLine line) {
        var bought = line.product();
        return bought.goods().map(goods::equals).orElseGet(() -> bought.id().equals(Optional.of(product))
                && bought.specification().equals(Optional.of(specification)));
    }

    private Optional<DiscountOffer> on(Order order, OrderLine line) {
        var price = line.price().afterDiscount();
        return Optional.of(price).filter(due -> due.isPositive()).map(due -> DiscountOffer.offOf(due, ratio)).filter(off -> off.isPositive())
                .map(off -> new DiscountOffer(discount, OfferKind.PARTNER_GRANTED, ratio.stripTrailingZeros().toPlainString(),
                        List.of(new DiscountOffer.Share(order.id(), List.of(line.id()), OfferMode.RATIO, off, Optional.of(ratio)))));
    }
}
