package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Which values a list shows (IND-01). What is absent does not filter.
 *
 * @param name         part of the indicator's name in either language, whatever the case
 * @param dimension    the exact key
 * @param customerName part of the name of the customer; only names the caller can see are looked at
 * @param owner        who is measured
 */
public record ValueFilter(Optional<CountedPeriod> period, Optional<String> scope, Optional<IndicatorCode> indicator, Optional<String> name,
                          Optional<StatisticalPeriod> length, Optional<String> dimension, Optional<PartyId> customer,
                          Optional<String> customerName, Optional<PartyId> owner) {

    public static final ValueFilter ALL = new ValueFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "ValueFilter[" + period + ", " + indicator + "]";
    }
}
