package org.partnercenter.domain.coupon.activity;

/** What happens to an activity voucher. */
public enum ActivityEvent {
    CREATE,
    EDIT,
    DELETE,
    SUBMIT,
    WITHDRAW,
    COPY,
    APPROVE,
    REJECT
}
