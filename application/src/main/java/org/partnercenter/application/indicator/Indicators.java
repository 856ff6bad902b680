package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What indicators there are, as they are stored. They belong to no party. */
public interface Indicators {

    /** Those that exist; until the running transaction ends, nobody else who holds these codes comes by. */
    Map<IndicatorCode, Indicator> hold(Set<IndicatorCode> codes);

    /** Those that exist. */
    Map<IndicatorCode, Indicator> of(Set<IndicatorCode> codes);

    /** Stores them in place of what was known. */
    void put(List<Indicator> indicators);

    /** Ordered by code. A marker is such a code. */
    Page<Indicator> list(PageRequest page);
}
