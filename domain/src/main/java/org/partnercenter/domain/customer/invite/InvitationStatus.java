package org.partnercenter.domain.customer.invite;

/** What became of an invitation (ASC-10). */
public enum InvitationStatus {
    PENDING,
    ASSOCIATED,
    FAILED,
    EXPIRED,
    WITHDRAWN
}
