package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.kernel.PartyId;

/** Takes one coupon back, whole (CPN-21). */
public record ReclaimCoupon(CouponId coupon, Optional<PartyId> indirectPartner, Issuer.Route route) {
}
