package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.kernel.PartyId;

/** Names one request. Has the form of every id (COM-02). */
public record ChangeRequestId(String value) {

    public ChangeRequestId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a request id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
