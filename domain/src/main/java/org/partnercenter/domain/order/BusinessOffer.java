package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A discount by contract that is in force for whoever pays (BDC-02), where its source tells what it takes off.
 *
 * @param service code in lower case; empty: any
 * @param product empty: any
 * @param ratio   what is left to pay, over 0 to 1; empty where an amount is taken off
 * @param off     what is taken off each order, more than zero; empty where there is a ratio
 */
public record BusinessOffer(String id, OfferKind kind, Optional<String> service, Optional<String> product, Optional<BigDecimal> ratio,
                            Optional<Money> off) {

    public BusinessOffer {
        if (!kind.isBusiness() || ratio.isPresent() == off.isPresent()) {
            throw new IllegalArgumentException("a business discount has a ratio or an amount");
        }
    }

    /**
     * What it does to an order of the vendor's products: to the lines it is for. Empty where it takes nothing off, and where the order's
     * source has told of business discounts itself: none is taken off twice.
     */
    public Optional<DiscountOffer> on(Order order) {
        if (order.terms().marketplace() || isTold(order)) {
            return Optional.empty();
        }
        var lines = order.lines().stream().filter(line -> isFor(line.service(), line.product().id())).toList();
        var prices = order.lines().isEmpty() && isFor(order.terms().service(), Optional.empty()) ? List.of(order.price().afterDiscount())
                : lines.stream().map(line -> line.price().afterDiscount()).toList();
        var taken = prices.stream().filter(Money::isPositive).map(this::offOf).reduce(Money::plus)
                .map(all -> off.map(all::min).orElse(all)).map(all -> all.min(order.price().afterDiscount())).filter(Money::isPositive);
        return taken.map(amount -> new DiscountOffer(id, kind, value(), List.of(new DiscountOffer.Share(order.id(),
                lines.stream().map(OrderLine::id).toList(), ratio.isPresent() ? OfferMode.RATIO : OfferMode.REDUCTION, amount, ratio))));
    }

    private static boolean isTold(Order order) {
        return order.offers().stream().anyMatch(offer -> offer.kind().isBusiness())
                || order.price().info().discounts().stream().map(AmountInfo.Discount::kind).anyMatch(kind ->
                kind == DiscountKind.BUSINESS_DISCOUNT || kind == DiscountKind.CHANNEL_BUSINESS_DISCOUNT);
    }

    private boolean isFor(ServiceRef of, Optional<String> bought) {
        return service.filter(code -> !code.equals(of.key())).isEmpty() && (product.isEmpty() || product.equals(bought));
    }

    private Money offOf(Money price) {
        return ratio.map(left -> DiscountOffer.offOf(price, left)).orElse(price);
    }

    private String value() {
        return ratio.map(left -> left.stripTrailingZeros().toPlainString()).orElseGet(() -> off.orElseThrow().toMajor().toPlainString());
    }
}
