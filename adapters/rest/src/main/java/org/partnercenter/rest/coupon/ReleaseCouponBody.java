package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.ReleaseCoupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of a release, with the coupon it is for. */
record ReleaseCouponBody(String couponId, String orderId) {

    /** The command, for when nothing was at fault. */
    Supplier<ReleaseCoupon> command(Input in) {
        var coupon = in.field("coupon_id", couponId).required().id();
        var order = in.field("order_id", orderId).required().id();
        return () -> new ReleaseCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow()));
    }
}
