package org.partnercenter.domain.order.pay;

/** What can be done here with an order. */
public enum OrderEvent {
    /** By its customer. */
    PAY,
    /** By the partner, for its customer (ORD-16). */
    PAY_FOR_CUSTOMER,
    CANCEL
}
