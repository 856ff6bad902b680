package org.partnercenter.application.coupon;

/** What was done to a quota. */
public enum QuotaMovement {
    GRANTED,
    IN_ADJUSTMENT,
    ADJUSTED,
    FROZEN,
    UNFROZEN,
    INVALIDATED,
    PASSED_ON,
    TAKEN_BACK
}
