package org.partnercenter.application.coupon;

import java.util.List;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.kernel.Refusal;

/** One result each, in the order asked. */
public record ReclaimedCoupons(List<ReclaimedCoupon> reclaimed, List<Rejected> rejected) {

    public record Rejected(CouponId coupon, List<Refusal> refusals) {
    }
}
