package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.PartyId;

/** Names roles; 1 to 64 characters. */
public record RoleId(String value) {

    public RoleId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
