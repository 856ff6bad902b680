package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.PartyId;

/** Names operators; 1 to 64 characters. */
public record OperatorId(String value) {

    public OperatorId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
