package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;

import java.util.List;
import java.util.Optional;

/** Vouchers of a resale customer, issued from {@link Quotas} and valid around {@link Sample#NOW}. */
public final class Coupons {

    private Coupons() {
    }

    /** Available, with everything left. */
    public static Coupon of(Money faceValue) {
        return coupon(CouponStatus.AVAILABLE, faceValue, faceValue, Optional.empty());
    }

    /** Available, with part of it reserved for an order. */
    public static Coupon heldFor(OrderId order, Money amount, Money faceValue) {
        return coupon(CouponStatus.AVAILABLE, faceValue, faceValue, Optional.of(new Coupon.Hold(order, amount)));
    }

    /** In the state, of 100.00: with everything left when it can be used yet, and nothing otherwise. */
    public static Coupon in(CouponStatus status) {
        var left = switch (status) {
            case NOT_ACTIVATED, AVAILABLE -> yuan("100");
            case USED, EXPIRED, RECLAIMED -> yuan("0");
        };
        return coupon(status, yuan("100"), left, Optional.empty());
    }

    private static Coupon coupon(CouponStatus status, Money faceValue, Money balance, Optional<Coupon.Hold> hold) {
        return new Coupon(new CouponId("coupon"), CouponType.VOUCHER, status, Quotas.ID, Sample.PARTNER, Optional.empty(), Sample.CUSTOMER,
                Optional.of(AssociationType.RESALE), faceValue, balance, hold, Sample.AROUND_NOW, List.of(), false, Optional.empty(), Sample.NOW,
                Optional.empty(), Optional.empty(), Optional.empty(), 0, 1);
    }
}
