package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A discount that an order can be paid with.
 *
 * @param value as it is told to the customer
 */
public record DiscountOffer(String id, OfferKind kind, String value, List<Share> shares) {

    /**
     * What it does to lines of one order.
     *
     * @param amount what it takes off, whatever the mode; zero or more
     * @param ratio  what is left to pay, from 0 to 1; empty where it is no ratio
     */
    public record Share(OrderId order, List<String> lines, OfferMode mode, Money amount, Optional<BigDecimal> ratio) {

        public Share {
            lines = List.copyOf(lines);
            ratio = ratio.map(BigDecimal::stripTrailingZeros);
        }
    }

    public DiscountOffer {
        shares = List.copyOf(shares);
    }

    /**
     * BDC-04: what a discount granted by the partner does to an order of the vendor's products; empty where it takes nothing off. What is
     * left to pay is rounded to the nearest cent. Lines of services that are barred from such discounts are paid in full (BDC-03).
     *
     * @param ratio  what is left to pay, over 0 to 1
     * @param barred {@linkplain ServiceRef#key keys} of services
     */
    public static Optional<DiscountOffer> partnerGranted(String id, BigDecimal ratio, Order order, Set<String> barred) {
        var open = order.lines().stream().filter(line -> !barred.contains(line.service().key())).toList();
        boolean whole = open.size() == order.lines().size() && (!open.isEmpty() || !barred.contains(order.terms().service().key()));
        var due = whole ? order.price().afterDiscount() : open.stream().map(line -> line.price().afterDiscount())
                .reduce(Money.zero(order.price().afterDiscount().currency()), Money::plus);
        var left = BigDecimal.valueOf(due.minor()).multiply(ratio).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var off = due.minus(Money.ofMinor(left, due.currency()));
        return order.terms().marketplace() || !off.isPositive() ? Optional.empty()
                : Optional.of(new DiscountOffer(id, OfferKind.PARTNER_GRANTED, ratio.stripTrailingZeros().toPlainString(),
                        List.of(new Share(order.id(), whole ? List.of() : open.stream().map(OrderLine::id).toList(), OfferMode.RATIO, off,
                                Optional.of(ratio)))));
    }

    /** The same with what another does beside it. */
    public DiscountOffer with(DiscountOffer other) {
        return new DiscountOffer(id, kind, value, Stream.concat(shares.stream(), other.shares.stream()).distinct().toList());
    }

    /** What it takes off the order. */
    public Optional<Money> off(OrderId order) {
        return shares.stream().filter(share -> share.order().equals(order)).map(Share::amount).reduce(Money::plus);
    }
}
