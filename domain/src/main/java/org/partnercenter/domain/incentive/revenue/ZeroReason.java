package org.partnercenter.domain.incentive.revenue;

/** Why consumption brought no revenue (INC-09). */
public enum ZeroReason {
    NOTHING_DUE,
    NOT_PAID_IN_CASH,
    CARD_PURCHASE,
    MERGED_INTO_OTHER_ACCOUNT,
    NOT_IN_PROGRAMME,
    RESELLER_LAPSED,
    PRODUCT_NOT_COUNTED,
    BELOW_A_CENT
}
