package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.Money;

/**
 * Returns what an order used.
 *
 * @param amount     of the coupon; with {@code orderTotal}, the refunded part of the order, of which the coupon's share returns (OQ-12)
 * @param orderTotal the order's whole amount
 */
public record RefundCoupon(CouponId coupon, OrderId order, Money amount, Optional<Money> orderTotal) {
}
