package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.PartyId;

/** Names one value of an indicator. Has the form of every id (COM-02). */
public record ValueId(String value) {

    public ValueId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a value is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
