package org.partnercenter.domain.account;

/** What has become of the money for an order. */
public enum ChargeStatus {
    /** Set aside, not yet spent. */
    HELD,
    /** Spent, and not all of it refunded. */
    SPENT,
    /** All that was spent has been refunded. */
    REFUNDED,
    /** What was set aside is free again. */
    RELEASED
}
