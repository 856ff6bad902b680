package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.kernel.PartyId;

/** Between whom an authorization is. */
public record AuthorizationPair(PartyId customer, Grantee grantee) {

    /** The two of an authorization. */
    public static AuthorizationPair of(Authorization authorization) {
        return new AuthorizationPair(authorization.customer(), authorization.grantee());
    }
}
