package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of indicators as they are stored. */
public interface IndicatorValues {

    /** Those that exist; until the running transaction ends, nobody else who holds these ids comes by. */
    Map<ValueId, IndicatorValue> hold(Set<ValueId> ids);

    /** Stores them in place of what was known. */
    void put(List<IndicatorValue> values);

    /** A partner's own, or for the platform all; the latest period first. A marker is the id of a value. */
    Page<ListedValue> list(Scope scope, ValueFilter filter, PageRequest page);

    Optional<ListedValue> find(Scope scope, ValueId id);

    /** Of the resellers of a distributor, the latest period first, then by reseller and indicator. */
    Page<ResellerValue> ofResellers(PartyId distributor, ResellerFilter filter, PageRequest page);

    /** The values of owners for a period, by indicator and dimension. */
    Map<PartyId, Map<Asked, IndicatorNumber>> of(Set<PartyId> owners, CountedPeriod period, Set<IndicatorCode> indicators);

    /** @param dimension empty for the whole */
    record Asked(IndicatorCode indicator, Optional<String> dimension) {
    }

    /** What is absent does not filter. */
    record ResellerFilter(Optional<CountedPeriod> period, Optional<IndicatorCode> indicator, Optional<PartyId> reseller) {
    }
}
