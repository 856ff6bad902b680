package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body of a hold or a use, with the coupon it is for. */
record UseCouponBody(String couponId, String orderId, BigDecimal amount) {

    /** The command, for when nothing was at fault. */
    Supplier<UseCoupon> command(Input in) {
        var coupon = in.field("coupon_id", couponId).required().id();
        var order = in.field("order_id", orderId).required().id();
        var part = in.amount("amount", amount, Wire.LARGEST_FACE_VALUE);
        return () -> new UseCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow()), part.orElseThrow());
    }
}
