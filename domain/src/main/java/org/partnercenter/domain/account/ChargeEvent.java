package org.partnercenter.domain.account;

/** What can happen to the money for an order. */
public enum ChargeEvent {
    HOLD,
    SPEND,
    RELEASE,
    /** Part of it. */
    REFUND,
    /** All that is left of it. */
    REFUND_REST
}
