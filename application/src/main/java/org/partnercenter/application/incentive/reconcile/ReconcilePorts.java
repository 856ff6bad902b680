package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** What reconciliation needs of the outside. */
public record ReconcilePorts(IncentiveBills bills, Stores stores, Questions questions, Terms terms, Clocks clocks, Ids ids) {

    /** What it stores itself. */
    public record Stores(Disputes disputes, Freezes freezes, Figures figures, Corrections corrections) {
    }

    /** What it asks of neighbours. */
    public record Questions(BilledLines lines, UnpaidCycles unpaid, OverdueOf overdue) {
    }

    /** @param answerDays working days a partner has after its objection was answered (Q2) */
    public record Terms(Supplier<WorkingDays> workingDays, ZoneId zone, int answerDays) {

        /** The end of the last day on which the partner may answer. */
        Instant until(Instant now) {
            return workingDays.get().plus(day(now), answerDays).plusDays(1).atStartOfDay(zone).toInstant();
        }

        LocalDate day(Instant now) {
            return now.atZone(zone).toLocalDate();
        }
    }
}
