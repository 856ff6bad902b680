package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Transfer;

import java.util.List;

/**
 * What issuing comes to: some get their coupon, others their reason (CPN-14).
 *
 * @param quota   after everything issued
 * @param issued  in the order asked
 * @param refused in the order asked
 */
public record IssuePlan(CouponQuota quota, List<Issued> issued, List<NotIssued> refused) {

    /** @param recipient the customer that was named; the coupon's holder may be its master account (CPN-11) */
    public record Issued(PartyId recipient, Coupon coupon) {
    }

    /** The movements that go with it: one for each coupon, in the same order. */
    public List<Transfer> transfers() {
        var from = CouponMovement.account(quota.id());
        return issued.stream().map(Issued::coupon).map(coupon -> CouponMovement.COUPON_ISSUED.transfer(from,
                CouponMovement.account(coupon.id()), coupon.faceValue())).toList();
    }

    /** @param refusals at least one */
    public record NotIssued(PartyId recipient, List<Refusal> refusals) {
    }
}
