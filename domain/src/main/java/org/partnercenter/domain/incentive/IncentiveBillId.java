package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.PartyId;

/** Names one incentive bill. Has the form of every id (COM-02). */
public record IncentiveBillId(String value) {

    public IncentiveBillId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an incentive bill id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
