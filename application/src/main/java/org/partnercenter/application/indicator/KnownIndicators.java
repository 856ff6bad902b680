package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalPeriod;

import java.util.Map;
import java.util.Set;

/** Answers neighbours which indicators there are. */
@FunctionalInterface
public interface KnownIndicators {

    /** Those that there are, and for how long each is counted. */
    Map<IndicatorCode, StatisticalPeriod> among(Set<IndicatorCode> codes);
}
