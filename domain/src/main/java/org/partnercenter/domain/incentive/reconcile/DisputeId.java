package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.PartyId;

/** Names one objection to an incentive bill. Has the form of every id (COM-02). */
public record DisputeId(String value) {

    public DisputeId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a dispute id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
