package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.PartyId;

/** Names one indicator. Has the form of every id (COM-02). */
public record IndicatorCode(String value) {

    public IndicatorCode {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the code of an indicator is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
