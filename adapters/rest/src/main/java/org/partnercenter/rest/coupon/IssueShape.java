package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.IssuedCoupons;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.util.List;

/** Who got a coupon, and who not and why. */
record IssueShape(List<ErrorDetail> errorDetails, List<CouponInfo> couponInfos) {

    record CouponInfo(String id, String couponId) {
    }

    static IssueShape of(IssuedCoupons result, Language language) {
        return new IssueShape(
                result.rejected().stream().map(not -> ErrorDetail.of(not.customer().value(), not.refusals(), language)).toList(),
                result.issued().stream().map(one -> new CouponInfo(one.customer().value(), one.coupon().value())).toList());
    }
}
