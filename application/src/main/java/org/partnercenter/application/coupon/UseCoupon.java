package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.Money;

/** Holds or uses part of a coupon for an order. */
public record UseCoupon(CouponId coupon, OrderId order, Money amount) {
}
