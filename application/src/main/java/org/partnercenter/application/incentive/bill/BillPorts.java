package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.IndicatorsOf;
import org.partnercenter.application.incentive.PoliciesOf;
import org.partnercenter.application.incentive.RevenueOf;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Supplier;

/** What incentive bills need of the outside. */
public record BillPorts(Stores stores, Inputs inputs, Questions questions, Terms terms, Clocks clocks, Ids ids) {

    /** What is stored. */
    public record Stores(IncentiveBills bills, Calculations calculations, Closings closings) {
    }

    /** What bills are calculated from. */
    public record Inputs(RevenueOf revenue, PoliciesOf policies, IndicatorsOf indicators, PolicyVersions versions) {
    }

    /** What is asked of neighbours. */
    public record Questions(StandingsOf standings, LapsedResellers resellers, TimelineOf timelines, ProjectsOf projects) {
    }

    /**
     * When things happen.
     *
     * @param zone        the site's
     * @param workingDays the vendor's calendar, which may have been loaded anew since it was asked last
     */
    public record Terms(ZoneId zone, Supplier<WorkingDays> workingDays) {

        LocalDate day(Instant now) {
            return now.atZone(zone).toLocalDate();
        }

        YearMonth month(Instant now) {
            return YearMonth.from(day(now));
        }

        boolean isOver(ReconciliationPeriod period, Instant now) {
            return period.last().isBefore(month(now));
        }

        /** The last moment of the period, or now while it runs. */
        Instant asOf(ReconciliationPeriod period, Instant now) {
            return isOver(period, now) ? period.last().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant().minusMillis(1) : now;
        }

        /** The end of the last day on which the partner may answer (Q1). */
        Instant deadline(Answering answering, Instant now) {
            var today = day(now);
            var last = answering.workingDays() ? workingDays.get().plus(today, answering.days()) : today.plusDays(answering.days());
            return last.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }
}
