package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.kernel.PartyId;

/** Names one span of freezing. Has the form of every id (COM-02). */
public record FreezeId(String value) {

    public FreezeId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a freeze is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
