package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.PartyId;

/** Names a fee record where it comes from, and on the wire. Has the form of every id (COM-02). */
public record FeeRecordId(String value) {

    public FeeRecordId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a fee record is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
