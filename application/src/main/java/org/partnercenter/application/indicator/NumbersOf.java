package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** The values that decide on incentives (IND-05). */
@FunctionalInterface
public interface NumbersOf {

    /** Those that are known of the period. */
    Map<PartyId, Map<IndicatorValues.Asked, BigDecimal>> of(Set<PartyId> owners, CountedPeriod period, Set<IndicatorValues.Asked> asked);
}
