package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

/** Names one invitation or application. Has the form of every id (COM-02). */
public record CooperationId(String value) {

    public CooperationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a cooperation is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
