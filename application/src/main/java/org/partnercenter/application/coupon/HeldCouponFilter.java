package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;

/** Which of the coupons a party holds (T1-09). Absent = no filter. */
public record HeldCouponFilter(Optional<String> coupon, Optional<String> order, Optional<String> promotionPlan,
                               Optional<CouponType> type, Optional<CouponStatus> status, TimeRange active, Optional<String> source) {
}
