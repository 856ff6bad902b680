package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

/** Names one grant of a right. Has the form of every id (COM-02). */
public record GrantId(String value) {

    public GrantId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a grant is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
