package org.partnercenter.domain.customer.reseller;

/** What happens to a right of a reseller. */
public enum GrantEvent {
    GRANT,
    REVOKE
}
