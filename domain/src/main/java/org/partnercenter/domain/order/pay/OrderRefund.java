package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.Settlement;

import java.math.RoundingMode;
import java.util.ArrayList;

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
        var left = paid.get().total().minus(paid.get().refunded());
        return new Refusals().refuseIf(amount.isMoreThan(left), OrderRefusal.ORDER_REFUND_TOO_LARGE.refusal("order_id", order.id())
                        .with("left", left.toMajor().toPlainString()).with("amount", amount.toMajor().toPlainString()))
                .orGrant(paid.get()).map(settlement -> divided(settlement, id, amount, left));
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
        return new Settlement.Refund(id, amount, money, shares);
    }
}
