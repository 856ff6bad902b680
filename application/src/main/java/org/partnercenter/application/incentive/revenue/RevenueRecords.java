package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueSource;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the platform told as revenue, in its highest version. */
public interface RevenueRecords extends SourcesIn, StretchesOf {

    /** Those that are known; until the running transaction ends, nobody else who holds these ids comes by. */
    Map<String, RevenueSource> hold(Set<String> ids);

    /** Stores them in place of what was known. @param now business time */
    void put(Collection<RevenueSource> records, Instant now);

    /** When something was told last, for each month. */
    Map<YearMonth, Instant> lastTold();
}
