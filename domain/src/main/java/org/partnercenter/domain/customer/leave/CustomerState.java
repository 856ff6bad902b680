package org.partnercenter.domain.customer.leave;

/** What of a customer can stand in the way of its leaving (ASC-22 to ASC-27). */
public enum CustomerState {
    /** An enterprise master with independent-accounting members. */
    INDEPENDENT_MEMBERS,
    /** Is itself an independent-accounting member. */
    INDEPENDENT_MEMBER,
    ORDERS_AWAITING_PARTNER,
    /** Holds one that has not expired. */
    RESERVED_INSTANCE,
    MANUALLY_FROZEN,
    /** A partner support plan or a service support plan is in force. */
    SUPPORT_PLAN,
    ARREARS,
    SPECIAL_CONTRACT,
    /** Holds unused ones. */
    PICKUP_VOUCHERS,
    ENTERPRISE_MEMBER
}
