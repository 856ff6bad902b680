package org.partnercenter.domain.coupon.activity;

/** Where an activity voucher stands (CPN-60). */
public enum ActivityStatus {
    DRAFT,
    PROCESSING,
    APPROVED,
    REJECTED,
    /** Kept for the record, and shown to nobody. */
    DELETED
}
