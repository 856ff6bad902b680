package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.ReclaimCoupons;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** The body of a reclaim of several coupons. */
record ReclaimManyBody(List<String> couponIds, String indirectPartnerId) {

    private static final int MAX_COUPONS = 100;

    /** The command, for when nothing was at fault. */
    Supplier<ReclaimCoupons> command(Input in, Caller caller) {
        var coupons = in.list("coupon_ids", couponIds).required().atMost(MAX_COUPONS).distinct().ids();
        var partner = Wire.indirectPartnerOfReclaim(in, caller, indirectPartnerId);
        return () -> new ReclaimCoupons(coupons.orElseThrow().stream().map(CouponId::new).toList(), partner);
    }
}
