package org.partnercenter.domain.authorization;

/** What happens to an authorization. */
public enum AuthorizationEvent {
    REQUEST,
    APPROVE,
    REJECT,
    WITHDRAW,
    REVOKE,
    ASSOCIATION_ENDED,
    MODEL_SWITCHED,
    RESELLER_TRANSFERRED,
    EXPIRE
}
