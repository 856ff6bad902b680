package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.PartyId;

/** Names what one customer lets one partner do. Has the form of every id (COM-02). */
public record AuthorizationId(String value) {

    public AuthorizationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an authorization id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
