package org.partnercenter.application.coupon;

import java.util.List;

import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

/** Who got a coupon, and who not and why (CPN-14); both in the order asked. */
public record IssuedCoupons(List<Issued> issued, List<Rejected> rejected) {

    public record Issued(PartyId customer, CouponId coupon) {
    }

    /** @param refusals at least one; clients of the vendor see the first */
    public record Rejected(PartyId customer, List<Refusal> refusals) {
    }
}
