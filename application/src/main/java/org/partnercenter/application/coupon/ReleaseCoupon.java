package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;

/** Gives up what an order holds of a coupon. */
public record ReleaseCoupon(CouponId coupon, OrderId order) {
}
