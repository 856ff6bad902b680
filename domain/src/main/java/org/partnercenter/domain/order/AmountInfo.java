package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an amount is made of.
 *
 * @param cash       paid with cash coupons
 * @param coupons    paid with vouchers
 * @param storedCard paid with stored-value cards
 * @param commission a fee; of unsubscribe orders only
 * @param consumed   what was used up; of unsubscribe orders only
 */
public record AmountInfo(List<Discount> discounts, Optional<Money> cash, Optional<Money> coupons, Optional<Money> storedCard,
                         Optional<Money> commission, Optional<Money> consumed) {

    public record Discount(DiscountKind kind, Money amount) {
    }

    public AmountInfo {
        discounts = List.copyOf(discounts);
    }

    public static AmountInfo none() {
        return new AmountInfo(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with one more discount. */
    public AmountInfo with(Discount more) {
        var all = new ArrayList<>(discounts);
        all.add(more);
        return new AmountInfo(all, cash, coupons, storedCard, commission, consumed);
    }

    /** The same after coupons paid this much. */
    public AmountInfo paidWith(Money vouchers, Money cashCoupons) {
        return new AmountInfo(discounts, Optional.of(cashCoupons), Optional.of(vouchers), storedCard, commission, consumed);
    }
}
