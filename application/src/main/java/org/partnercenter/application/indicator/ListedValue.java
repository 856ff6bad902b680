package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorValue;

import java.util.Optional;

/** A value and what it is of. @param customerName plain; present where the one who asks may see the customer */
public record ListedValue(IndicatorValue value, Indicator indicator, Optional<String> customerName) {

    @Override
    public String toString() {
        return "ListedValue[" + value.key() + "]";
    }
}
