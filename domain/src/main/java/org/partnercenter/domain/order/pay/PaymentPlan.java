package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.Settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an order is paid: what of it with which coupon, and what with money; of a combined order member by member. */
public record PaymentPlan(List<Part> parts) {

    /** @param money what the account pays for it */
    public record Part(Order order, Optional<AmountInfo.Discount> discount, List<Settlement.CouponPart> coupons, Money money) {

        public Part {
            coupons = List.copyOf(coupons);
        }
    }

    public PaymentPlan {
        parts = List.copyOf(parts);
    }

    /** What the account pays in all. */
    public Money money() {
        return parts.stream().map(Part::money).reduce(Money::plus).orElseThrow();
    }

    /** CPN-47: what in all is cash where revenue is counted. */
    public Money cash() {
        return parts.stream().flatMap(part -> part.coupons().stream()).filter(Settlement.CouponPart::countsAsCash)
                .map(Settlement.CouponPart::amount).reduce(money(), Money::plus);
    }

    /** What each coupon pays in all, in the order they were chosen. */
    public Map<String, Settlement.CouponPart> coupons() {
        var sums = new LinkedHashMap<String, Settlement.CouponPart>();
        parts.forEach(part -> part.coupons().forEach(use -> sums.merge(use.coupon(), use, Settlement.CouponPart::and)));
        return sums;
    }

    /** What the discount takes off in all. */
    public Optional<AmountInfo.Discount> discount() {
        return parts.stream().flatMap(part -> part.discount().stream()).reduce((one, other) ->
                new AmountInfo.Discount(one.kind(), one.amount().plus(other.amount())));
    }
}
