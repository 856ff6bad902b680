package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.ReclaimedCoupon;
import org.partnercenter.application.coupon.ReclaimedCoupons;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.math.BigDecimal;
import java.util.List;

/** What came back of each coupon, and which was not reclaimed and why. */
record ReclaimShape(List<Reclaimed> reclaimed, List<ErrorDetail> errorDetails) {

    record Reclaimed(String couponId, String quotaId, BigDecimal amount) {

        static Reclaimed of(ReclaimedCoupon one) {
            return new Reclaimed(one.coupon().value(), one.quota().value(), one.amount().toMajor());
        }
    }

    static ReclaimShape of(ReclaimedCoupons result, Language language) {
        return new ReclaimShape(
                result.reclaimed().stream().map(Reclaimed::of).toList(),
                result.rejected().stream().map(not -> ErrorDetail.of(not.coupon().value(), not.refusals(), language)).toList());
    }
}
