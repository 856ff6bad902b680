package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** What comes back of a paid order, divided between its coupons and its money to the cent (CPN-40, OQ-12). */
public final class OrderRefund {

    private OrderRefund() {
    }

    /**
     * Divides a refund.
     *
     * @param id     of the refund
     * @param amount more than zero
     */
    public static Decision<Settlement.Refund> of(Order order, String id, Money amount) {
        var paid = order.settlement().filter(settlement -> settlement.isPaid() && !settlement.divided());
        if (paid.isEmpty()) {
            return Decision.refused(OrderRefusal.ORDER_NOT_PAID_HERE.refusal("order_id", order.id()));
        }
        var left = paid.get().left();
        return new Refusals().refuseIf(amount.isMoreThan(left), OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", order.id())
                        .with("left", left.toMajor().toPlainString()).with("amount", amount.toMajor().toPlainString()))
                .orGrant(paid.get()).map(settlement -> divided(settlement, id, amount, left));
    }

    /** The same where less will do: as much of the amount as is left, unless nothing is. */
    public static Decision<Settlement.Refund> atMost(Order order, String id, Money amount) {
        var left = order.settlement().map(Settlement::left).filter(Money::isPositive).orElse(amount);
        return of(order, id, amount.min(left));
    }

    /** Why less came back than was asked for; empty if all did. */
    public static Optional<Refusal> shortfall(OrderId order, Money returned, Money asked) {
        return returned.isLessThan(asked) ? Optional.of(OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", order)
                .with("left", returned.toMajor().toPlainString()).with("amount", asked.toMajor().toPlainString())) : Optional.empty();
    }

    /**
     * What really came back, once the coupons have answered.
     *
     * @param late    places of the shares that came too late: they count as come back, and are lost (CPN-41)
     * @param refused places of the shares no coupon took: they are left to come back
     */
    public static Settlement.Refund answered(Settlement.Refund refund, Set<Integer> late, Set<Integer> refused) {
        var zero = Money.zero(refund.amount().currency());
        var shares = new ArrayList<Money>();
        var lost = zero;
        for (int i = 0; i < refund.coupons().size(); i++) {
            shares.add(refused.contains(i) ? zero : refund.coupons().get(i));
            lost = late.contains(i) ? lost.plus(refund.coupons().get(i)) : lost;
        }
        return new Settlement.Refund(refund.id(), shares.stream().reduce(refund.money(), Money::plus), refund.money(), shares, lost);
    }

    /**
     * Each coupon gets back its share of what is left, in proportion, rounded down; money the rest. What money did not pay goes to the
     * coupons after all, a cent here and there, so that in the end each has back exactly what it paid.
     */
    private static Settlement.Refund divided(Settlement settlement, String id, Money amount, Money left) {
        var shares = new ArrayList<Money>();
        var rest = amount;
        for (int i = 0; i < settlement.coupons().size(); i++) {
            var share = left.isZero() ? left : settlement.leftOf(i).share(amount, left, RoundingMode.DOWN);
            shares.add(share);
            rest = rest.minus(share);
        }
        var money = rest.min(settlement.moneyLeft());
        rest = rest.minus(money);
        for (int i = 0; i < shares.size(); i++) {
            var more = rest.min(settlement.leftOf(i).minus(shares.get(i)));
            shares.set(i, shares.get(i).plus(more));
            rest = rest.minus(more);
        }
        return new Settlement.Refund(id, amount, money, shares, Money.zero(amount.currency()));
    }
}
