package org.partnercenter.application.kernel;

/** What a movement of the ledger concerns; each is a column that lists filter by. */
public enum Reference {
    QUOTA,
    PARENT_QUOTA,
    COUPON,
    ORDER
}
