package org.partnercenter.domain.authorization;

/** Why a request or an authorization is over. */
public enum AuthorizationEnd {
    WITHDRAWN(AuthorizationEvent.WITHDRAW),
    REJECTED(AuthorizationEvent.REJECT),
    REVOKED_BY_CUSTOMER(AuthorizationEvent.REVOKE),
    ASSOCIATION_ENDED(AuthorizationEvent.ASSOCIATION_ENDED),
    MODEL_SWITCHED(AuthorizationEvent.MODEL_SWITCHED),
    RESELLER_TRANSFERRED(AuthorizationEvent.RESELLER_TRANSFERRED),
    UNANSWERED(AuthorizationEvent.EXPIRE);

    private final AuthorizationEvent event;

    AuthorizationEnd(AuthorizationEvent event) {
        this.event = event;
    }

    /** The event that ends it so. */
    public AuthorizationEvent event() {
        return event;
    }
}
