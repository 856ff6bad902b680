package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.kernel.PartyId;

/** Names one invitation. Has the form of every id (COM-02). */
public record InvitationId(String value) {

    public InvitationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an invitation id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
