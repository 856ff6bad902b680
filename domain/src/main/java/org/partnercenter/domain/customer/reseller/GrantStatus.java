package org.partnercenter.domain.customer.reseller;

/** Whether a granted right is in force. */
public enum GrantStatus {
    IN_FORCE,
    REVOKED
}
