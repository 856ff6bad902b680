package org.partnercenter.domain.programme;

/** Records of which any keeps a partner on its path (PRG-03). */
public enum PathRecord {
    PLAN,
    ROLE_VALIDATION,
    DIFFERENTIATION,
    SOFTWARE_SOLUTION,
    TEST_COUPON,
    EXAM_VOUCHER,
    MARKET_DEVELOPMENT_FUND,
    FULL_TIME_HEADCOUNT,
    DELIVERY_SUPPORT
}
