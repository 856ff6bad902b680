package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.ValueId;

/** Says something of a value. */
public record GiveFeedback(ValueId value, String text) {

    @Override
    public String toString() {
        return "GiveFeedback[" + value + "]";
    }
}
