package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What adjusted the price of an order (ORD-12): a discount 609 that its source offers, or one that it has counted already.
 *
 * @param order    whose price it is: the order's, or a member's of a combined one (ORD-11)
 * @param discount the id of the discount; empty where the source tells the sum only
 * @param by       who adjusted it, as far as the source tells
 * @param before   what the order cost before
 * @param amount   what was taken off; zero or more
 * @param after    what it costs since; never below zero
 * @param lines    the lines it is for; empty for all
 * @param counted  whether the price that is shown has it taken off already
 */
public record PriceAdjustment(OrderId order, Optional<String> discount, Optional<OfferMode> mode, Optional<PartyId> by, Optional<Instant> at,
                              Money before, Money amount, Money after, List<String> lines, boolean counted) {

    private record Found(DiscountOffer offer, DiscountOffer.Share share) {
    }

    public PriceAdjustment {
        lines = List.copyOf(lines);
    }

    /**
     * The adjustments of an order and of its members, order by order, the earliest first; those of unknown time last.
     *
     * @param asked  the order
     * @param family the combined order and all its members, wherever the asked one stands among them; or the asked one alone
     */
    public static List<PriceAdjustment> of(Order asked, List<Order> family) {
        var told = new ArrayList<PriceAdjustment>();
        for (var order : family) {
            if (order.id().equals(asked.id()) || order.combined().equals(Optional.of(asked.id()))) {
                told.addAll(told(order, found(order.id(), family)));
            }
        }
        return told;
    }

    /** One discount may be told with several orders of a family: it counts once. */
    private static List<Found> found(OrderId order, List<Order> family) {
        var shares = new LinkedHashMap<String, LinkedHashSet<DiscountOffer.Share>>();
        var offers = new LinkedHashMap<String, DiscountOffer>();
        family.stream().flatMap(each -> each.offers().stream()).filter(offer -> offer.kind() == OfferKind.PRICE_ADJUSTMENT).forEach(offer -> {
            offers.putIfAbsent(offer.id(), offer);
            offer.shares().stream().filter(share -> share.order().equals(order)).forEach(share ->
                    shares.computeIfAbsent(offer.id(), none -> new LinkedHashSet<>()).add(share));
        });
        var found = new ArrayList<Found>();
        shares.forEach((id, all) -> all.forEach(share -> found.add(new Found(offers.get(id), share))));
        found.sort(Comparator.comparing((Found each) -> each.offer().adjusted().at().orElse(Instant.MAX)).thenComparing(each -> each.offer().id()));
        return found;
    }

    private static List<PriceAdjustment> told(Order order, List<Found> found) {
        var price = order.shownPrice();
        var counted = price.info().discounts().stream().filter(discount -> discount.kind() == DiscountKind.PRICE_ADJUSTMENT)
                .map(AmountInfo.Discount::amount).reduce(Money::plus);
        if (found.isEmpty()) {
            return counted.filter(Money::isPositive).map(sum -> List.of(new PriceAdjustment(order.id(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), price.afterDiscount().plus(sum), sum, price.afterDiscount(), List.of(), true)))
                    .orElse(List.of());
        }
        var told = new ArrayList<PriceAdjustment>();
        var left = counted.map(price.afterDiscount()::plus).orElse(price.afterDiscount());
        for (var each : found) {
            var before = left;
            var off = each.share().amount().min(before.minor() < 0 ? Money.zero(before.currency()) : before);
            left = before.minus(off);
            told.add(new PriceAdjustment(order.id(), Optional.of(each.offer().id()), Optional.of(each.share().mode()),
                    each.offer().adjusted().by(), each.offer().adjusted().at(), before, off, left, each.share().lines(), counted.isPresent()));
        }
        return told;
    }
}
