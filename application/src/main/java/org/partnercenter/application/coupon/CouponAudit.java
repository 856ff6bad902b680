package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.kernel.Money;

import java.util.Optional;

/** What commands changed about quotas and coupons, for the audit trail. */
final class CouponAudit {

    private CouponAudit() {
    }

    static Changes quota(Changes changes, CouponQuota before, CouponQuota after) {
        var name = name(after);
        return changes.add(name, "status", before.status().name(), after.status().name())
                .add(name, "value", text(before.value()), text(after.value()))
                .add(name, "balance", text(before.balance()), text(after.balance()));
    }

    static Changes madeQuota(Changes changes, CouponQuota quota) {
        return changes.made(name(quota), "status", quota.status().name()).made(name(quota), "value", text(quota.value()))
                .made(name(quota), "source", quota.origin().source().name());
    }

    static Changes coupon(Changes changes, Coupon before, Coupon after) {
        var name = name(after);
        return changes.add(name, "status", before.status().name(), after.status().name())
                .add(name, "balance", text(before.balance()), text(after.balance()))
                .add(name, "held_for", order(before), order(after))
                .add(name, "held", held(before), held(after));
    }

    static Changes madeCoupon(Changes changes, Coupon coupon) {
        return changes.made(name(coupon), "status", coupon.status().name()).made(name(coupon), "balance", text(coupon.balance()));
    }

    private static String name(CouponQuota quota) {
        return "coupon-quota/" + quota.id();
    }

    private static String name(Coupon coupon) {
        return "coupon/" + coupon.id();
    }

    private static Optional<String> order(Coupon coupon) {
        return coupon.hold().map(hold -> hold.order().value());
    }

    private static Optional<String> held(Coupon coupon) {
        return coupon.hold().map(hold -> text(hold.amount()));
    }

    private static String text(Money money) {
        return money.toMajor().toPlainString();
    }
}
