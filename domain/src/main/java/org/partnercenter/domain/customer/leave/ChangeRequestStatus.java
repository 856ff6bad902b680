package org.partnercenter.domain.customer.leave;

/** Where a request stands. */
public enum ChangeRequestStatus {
    PENDING_CUSTOMER,
    PENDING_PARTNER,
    COMPLETED,
    REJECTED,
    WITHDRAWN,
    /** Nobody answered in time. */
    EXPIRED,
    /** The association it was about changed otherwise. */
    CLOSED;

    public boolean isPending() {
        return this == PENDING_CUSTOMER || this == PENDING_PARTNER;
    }
}
