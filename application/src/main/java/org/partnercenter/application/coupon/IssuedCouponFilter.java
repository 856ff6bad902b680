package org.partnercenter.application.coupon;

import java.util.Optional;
import java.util.stream.Stream;

import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponType;

/** Which of the coupons a partner issued (T1-11). Absent = no filter. */
public record IssuedCouponFilter(Optional<String> coupon, Optional<String> customer, Optional<String> order, Optional<String> quota,
                                 Optional<CouponType> type, Optional<CouponStatus> status, TimeRange created,
                                 TimeRange effective, TimeRange expires) {

    /** Whether it keeps nothing out. */
    public boolean isOpen() {
        return Stream.of(coupon, customer, order, quota, type, status).allMatch(Optional::isEmpty)
                && Stream.of(created, effective, expires).allMatch(TimeRange.any()::equals);
    }
}
