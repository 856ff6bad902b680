package org.partnercenter.application.coupon;

import java.util.List;
import java.util.Optional;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.kernel.PartyId;

/** Takes one coupon back, whole (CPN-21). */
public record ReclaimCoupon(CouponId coupon, Optional<PartyId> indirectPartner, Issuer.Route route) implements Content {

    /** All but the route. */
    @Override
    public Object content() {
        return List.of(coupon, indirectPartner);
    }
}
