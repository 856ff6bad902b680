package org.partnercenter.application.coupon;

import java.util.Optional;

import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;

/** Which of the coupons a partner issued (T1-11). Absent = no filter. */
public record IssuedCouponFilter(Optional<String> coupon, Optional<String> customer, Optional<String> order, Optional<String> quota,
                                 Optional<CouponType> type, Optional<CouponStatus> status, TimeRange created,
                                 TimeRange effective, TimeRange expires) {
}
