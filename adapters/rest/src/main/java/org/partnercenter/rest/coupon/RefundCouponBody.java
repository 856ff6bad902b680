package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.RefundCoupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of a refund, with the coupon it is for. */
record RefundCouponBody(String couponId, String orderId, BigDecimal amount, BigDecimal orderTotal) {

    /** The command, for when nothing was at fault. */
    Supplier<RefundCoupon> command(Input in) {
        var coupon = in.field("coupon_id", couponId).required().id();
        var order = in.field("order_id", orderId).required().id();
        var refunded = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        var total = Optional.ofNullable(orderTotal).flatMap(given -> in.amount("order_total", given, Wire.LARGEST_AMOUNT));
        return () -> new RefundCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow()),
                refunded.orElseThrow(), total);
    }
}
