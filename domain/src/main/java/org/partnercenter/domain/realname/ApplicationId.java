package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.PartyId;

/** Names one application. Has the form of every id (COM-02). */
public record ApplicationId(String value) {

    public ApplicationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an application id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
