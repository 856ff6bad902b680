package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.PartyId;

/** Names one payout order. Has the form of every id (COM-02). */
public record PayoutOrderNo(String value) {

    public PayoutOrderNo {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a payout order number is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
