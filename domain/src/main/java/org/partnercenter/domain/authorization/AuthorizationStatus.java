package org.partnercenter.domain.authorization;

/** How a partner stands with a customer (rulebook 2.5). */
public enum AuthorizationStatus {
    /** Never asked, or the request was withdrawn. */
    NONE,
    PENDING,
    /** In force, without an end date (AUT-09). */
    AUTHORIZED,
    REJECTED,
    REVOKED,
    ENDED
}
