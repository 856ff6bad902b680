package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.PartyId;

/** Names a dedicated person; tells nothing of who it is. */
public record PersonId(String value) {

    public PersonId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
