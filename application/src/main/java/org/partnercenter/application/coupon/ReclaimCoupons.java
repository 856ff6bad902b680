package org.partnercenter.application.coupon;

import java.util.List;
import java.util.Optional;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.kernel.PartyId;

/** Takes several coupons back, each on its own (CPN-23). @param coupons 1 to 100, each once */
public record ReclaimCoupons(List<CouponId> coupons, Optional<PartyId> indirectPartner) {
}
