package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.PartyId;

/** Names one association. Has the form of every id (COM-02). */
public record AssociationId(String value) {

    public AssociationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an association id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
