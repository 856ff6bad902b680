package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;

/** What revenue needs of the outside: its stores, and its questions to neighbours. */
public record RevenuePorts(Stores stores, Consumption consumption, Questions questions, Terms terms, Clocks clocks, Ids ids) {

    public record Stores(Revenues revenues, RevenueReads reads, RevenueRuns runs, RevenueRecords records, RevenueFeedbacks feedbacks) {
    }

    /** Fee records. */
    public record Consumption(SourcesIn sources, StretchesOf stretches, ConsumptionMonths months) {
    }

    public record Questions(PoliciesOf policies, StandingsOf standings, KeepersAt keepers, CustomerNames names, TimelineOf timelines) {
    }

    /**
     * What the site says.
     *
     * @param zone         the site's, in which months and days are counted
     * @param cardServices service types under which stored-value cards are bought (INC-02)
     */
    public record Terms(ZoneId zone, WorkingDays workingDays, Set<String> cardServices) {

        public Terms {
            cardServices = Set.copyOf(cardServices);
        }
    }

    YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(terms.zone()));
    }

    SourcesIn sources(RevenueOrigin origin) {
        return origin == RevenueOrigin.TOLD ? stores.records() : consumption.sources();
    }

    StretchesOf stretches(RevenueOrigin origin) {
        return origin == RevenueOrigin.TOLD ? stores.records() : consumption.stretches();
    }
}
