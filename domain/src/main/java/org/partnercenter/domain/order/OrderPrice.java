package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Money;

import java.util.Objects;

/**
 * What something costs; of what is unsubscribed the amounts may be below zero.
 *
 * @param official      by the list
 * @param afterDiscount before coupons and cards
 */
public record OrderPrice(Money official, Money afterDiscount, AmountInfo info) {

    public OrderPrice {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(afterDiscount, "afterDiscount");
        Objects.requireNonNull(info, "info");
    }

    OrderPrice less(Money discount, DiscountKind kind) {
        return discount.isZero() ? this : new OrderPrice(official, afterDiscount.minus(discount),
                info.with(new AmountInfo.Discount(kind, discount)));
    }

    OrderPrice paidWith(Money vouchers, Money cashCoupons) {
        return new OrderPrice(official, afterDiscount, info.paidWith(vouchers, cashCoupons));
    }
}
