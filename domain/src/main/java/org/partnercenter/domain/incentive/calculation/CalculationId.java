package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.PartyId;

/** Names one calculation of a bill. Has the form of every id (COM-02). */
public record CalculationId(String value) {

    public CalculationId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a calculation id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
