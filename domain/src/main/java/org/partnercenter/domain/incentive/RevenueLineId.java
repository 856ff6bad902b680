package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.PartyId;

/** Names one line of revenue. Has the form of every id (COM-02). */
public record RevenueLineId(String value) {

    public RevenueLineId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a revenue line id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
