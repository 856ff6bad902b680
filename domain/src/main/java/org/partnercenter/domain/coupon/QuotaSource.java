package org.partnercenter.domain.coupon;

/** Where a quota comes from (CPN-61). Stable names. */
public enum QuotaSource {
    /** Arranged by the vendor for the partner's business. */
    BUSINESS,
    /** Arranged by the vendor for trying things out. */
    TEST,
    /** Earnings of the incentive that the partner takes as quota instead of money. */
    INCENTIVE
}
