package org.partnercenter.domain.coupon;

/** What can happen to a coupon. */
public enum CouponEvent {
    ISSUE,
    HOLD,
    RELEASE,
    USE,
    USE_UP,
    RECLAIM,
    RECLAIM_BY_SYSTEM,
    EXPIRE,
    REFUND
}
