package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.ServiceRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is paid together, line by line, with the discount taken off.
 *
 * @param discount what it is paid with, if any
 * @param before   services the customer has ordered before, in lower case
 */
public record Basket(List<Item> items, Optional<DiscountOffer> discount, Set<String> before) {

    /** A line, or an order that is known without its lines. @param due what is left to pay for it; zero or more */
    public record Item(OrderId order, ServiceRef service, Optional<String> product, Optional<String> region, OrderType type,
                       boolean marketplace, Money due) {
    }

    public Basket {
        items = List.copyOf(items);
        before = Set.copyOf(before);
    }

    public static Basket of(List<Order> orders, Optional<DiscountOffer> discount, Set<String> before) {
        var items = new ArrayList<Item>();
        orders.forEach(order -> items.addAll(items(order, discount)));
        return new Basket(items, discount, before);
    }

    /** What a discount takes off is taken from its lines, one after the other; what lines do not sum up to is theirs no more. */
    private static List<Item> items(Order order, Optional<DiscountOffer> discount) {
        var zero = Money.zero(order.price().afterDiscount().currency());
        var left = due(order, discount);
        var off = discount.flatMap(offer -> offer.off(order.id())).orElse(zero);
        var items = new ArrayList<Item>();
        for (OrderLine line : order.lines()) {
            var price = atLeastZero(line.price().afterDiscount());
            var taken = covers(discount, order.id(), line.id()) ? price.min(off) : zero;
            var due = price.minus(taken).min(left);
            off = off.minus(taken);
            left = left.minus(due);
            items.add(new Item(order.id(), line.service(), line.product().id(), line.region(), order.terms().type(),
                    order.terms().marketplace(), due));
        }
        if (left.isPositive()) {
            items.add(new Item(order.id(), order.terms().service(), Optional.empty(), Optional.empty(), order.terms().type(),
                    order.terms().marketplace(), left));
        }
        return items;
    }

    private static boolean covers(Optional<DiscountOffer> discount, OrderId order, String line) {
        return discount.stream().flatMap(offer -> offer.shares().stream()).filter(share -> share.order().equals(order))
                .anyMatch(share -> share.lines().isEmpty() || share.lines().contains(line));
    }

    /** What is to pay for an order after the discount. */
    static Money due(Order order, Optional<DiscountOffer> discount) {
        var price = order.price().afterDiscount();
        return atLeastZero(price.minus(discount.flatMap(offer -> offer.off(order.id())).orElse(Money.zero(price.currency()))));
    }

    private static Money atLeastZero(Money amount) {
        return amount.minor() < 0 ? Money.zero(amount.currency()) : amount;
    }

    Money due() {
        return items.stream().map(Item::due).reduce(Money::plus).orElseGet(() -> Money.zero(Money.CNY));
    }
}
