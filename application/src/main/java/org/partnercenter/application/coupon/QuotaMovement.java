package org.partnercenter.application.coupon;

/** What was done to a quota. */
enum QuotaMovement {
    GRANTED,
    IN_ADJUSTMENT,
    ADJUSTED,
    FROZEN,
    UNFROZEN,
    INVALIDATED,
    PASSED_ON,
    TAKEN_BACK
}
