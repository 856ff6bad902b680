package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes back of a combined order that was paid here: spread over its members, so that each knows what is left of it (ORD-08, ORD-11). */
public final class CombinedRefund {

    private CombinedRefund() {
    }

    /** Whether the order was paid for its members, which keep what they cost. */
    public static boolean isAbout(Order order) {
        return order.settlement().filter(settlement -> settlement.isPaid() && settlement.divided()).isPresent();
    }

    /**
     * Each member gets back its share of what is left of all, in proportion, rounded down; cents that remain go to the first that have
     * any left. A refund that is known is spread as it was.
     *
     * @param members all members of the combined order; those it did not pay for are passed over
     * @param id      of the refund
     * @param amount  more than zero
     * @param atMost  whether less will do where less is left
     * @return more than zero of each
     */
    public static Decision<Map<OrderId, Money>> spread(Order combined, List<Order> members, String id, Money amount, boolean atMost) {
        var paid = new LinkedHashMap<OrderId, Settlement>();
        members.stream().sorted(Comparator.comparing(Order::id)).forEach(member -> member.settlement().filter(settlement -> settlement.isPaid()
                && settlement.chargedAs().equals(combined.id())).ifPresent(settlement -> paid.put(member.id(), settlement)));
        var zero = Money.zero(amount.currency());
        var known = known(paid, id);
        if (!known.isEmpty()) {
            return atMost || sum(known, zero).equals(amount) ? Decision.granted(known) : Decision.refused(
                    OrderRefusal.ORDER_REFUND_KNOWN.refusal("refund_id", id).with("order_id", combined.id()));
        }
        var left = paid.values().stream().map(Settlement::left).reduce(zero, Money::plus);
        if (left.isZero() || !atMost && amount.isMoreThan(left)) {
            return Decision.refused(OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", combined.id())
                    .with("left", left.toMajor().toPlainString()).with("amount", amount.toMajor().toPlainString()));
        }
        return Decision.granted(shares(paid, amount.min(left), left));
    }

    private static Map<OrderId, Money> known(Map<OrderId, Settlement> paid, String id) {
        var known = new LinkedHashMap<OrderId, Money>();
        paid.forEach((member, settlement) -> settlement.refunds().stream().filter(refund -> refund.id().equals(id)).findFirst()
                .ifPresent(refund -> known.put(member, refund.amount())));
        return known;
    }

    private static Money sum(Map<OrderId, Money> parts, Money zero) {
        return parts.values().stream().reduce(zero, Money::plus);
    }

    private static Map<OrderId, Money> shares(Map<OrderId, Settlement> paid, Money amount, Money left) {
        var shares = new LinkedHashMap<OrderId, Money>();
        paid.forEach((member, settlement) -> shares.put(member, settlement.left().share(amount, left, RoundingMode.DOWN)));
        var rest = amount.minus(sum(shares, Money.zero(amount.currency())));
        for (var share : shares.entrySet()) {
            var more = rest.min(paid.get(share.getKey()).left().minus(share.getValue()));
            share.setValue(share.getValue().plus(more));
            rest = rest.minus(more);
        }
        shares.values().removeIf(Money::isZero);
        return shares;
    }
}
