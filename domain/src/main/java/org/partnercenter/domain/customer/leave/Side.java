package org.partnercenter.domain.customer.leave;

/** The two sides of an association. */
public enum Side {
    /** The partner, or its reseller if that one keeps the customer. */
    PARTNER,
    CUSTOMER
}
