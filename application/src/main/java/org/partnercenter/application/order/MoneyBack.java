package org.partnercenter.application.order;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.OrderId;

import java.util.List;

/**
 * What came back of an order that was paid here.
 *
 * @param refund  the unsubscribe order, or the id the platform gave
 * @param order   the order that was paid once
 * @param amount  of the order; zero where nothing came back
 * @param money   of that, to the account that paid
 * @param coupons of that, to coupons
 * @param lost    shares of coupons that did not come back, and why; or why nothing came back at all
 */
public record MoneyBack(String refund, OrderId order, Money amount, Money money, Money coupons, List<Refusal> lost) {

    static MoneyBack nothing(GiveBack.Wanted wanted, List<Refusal> why) {
        var zero = Money.zero(wanted.amount().currency());
        return new MoneyBack(wanted.refund(), wanted.order(), zero, zero, zero, why);
    }

    public MoneyBack {
        lost = List.copyOf(lost);
    }
}
