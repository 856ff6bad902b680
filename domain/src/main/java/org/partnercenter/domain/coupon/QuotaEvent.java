package org.partnercenter.domain.coupon;

/** What can happen to a quota. */
public enum QuotaEvent {
    GRANT,
    ISSUE,
    PASS_ON,
    BEGIN_ADJUSTING,
    FINISH_ADJUSTING,
    FREEZE,
    UNFREEZE,
    INVALIDATE,
    EXPIRE,
    RECLAIM
}
