package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.ReclaimCoupon;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of a reclaim of one coupon. */
record OwnReclaimBody(String couponId, String indirectPartnerId) {

    /** The command, for when nothing was at fault. */
    Supplier<ReclaimCoupon> command(Input in, Caller caller, Issuer.Route route) {
        var coupon = in.field("coupon_id", couponId).required().id();
        var partner = Wire.indirectPartnerOfReclaim(in, caller, indirectPartnerId);
        return () -> new ReclaimCoupon(new CouponId(coupon.orElseThrow()), partner, route);
    }
}
