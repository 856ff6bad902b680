package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.Money;

import java.math.RoundingMode;

/** What returns of a coupon when part of an order is refunded (OQ-12). */
public final class VoucherShare {

    private VoucherShare() {
    }

    /**
     * The coupon's share of the refunded part, in proportion, rounded down to the minor unit.
     *
     * @param used     what the order used of the coupon
     * @param refunded the refunded part of the order, from zero to {@code total}
     * @param total    the order's whole amount, more than zero
     */
    public static Money of(Money used, Money refunded, Money total) {
        if (!total.isPositive() || refunded.isMoreThan(total) || refunded.minor() < 0) {
            throw new IllegalArgumentException("the refunded part lies between zero and the order's amount");
        }
        return used.share(refunded, total, RoundingMode.DOWN);
    }
}
