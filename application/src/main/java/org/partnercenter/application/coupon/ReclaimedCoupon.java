package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Money;

/** @param amount what went back, which is all that was left */
public record ReclaimedCoupon(CouponId coupon, QuotaId quota, Money amount) {
}
