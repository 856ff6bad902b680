package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the revenue of a month is formed (INC-03).
 *
 * @param through  the last day whose consumption the latest run takes in
 * @param begun    business time
 * @param finished business time; empty while it runs
 * @param sources  sources it has looked at so far
 * @param changed  lines it has added, changed or taken away so far
 */
public record RevenueRun(YearMonth month, LocalDate through, Instant begun, Optional<Instant> finished, long sources, long changed) {

    public RevenueRun {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(finished, "finished");
    }

    /** Begins the next run. @param latest of the month, if there was one @param through see {@link RevenueDays#visibleThrough} */
    public static Decision<RevenueRun> begin(YearMonth month, Optional<RevenueRun> latest, YearMonth current, LocalDate through, Instant now) {
        return new Refusals()
                .refuseIf(month.isAfter(current), RevenueRefusal.REVENUE_MONTH_NOT_BEGUN.refusal("month", month))
                .refuseIf(latest.filter(RevenueRun::isRunning).isPresent(), RevenueRefusal.REVENUE_BEING_FORMED.refusal("month", month))
                .orGrant(new RevenueRun(month, through, now, Optional.empty(), 0, 0));
    }

    public boolean isRunning() {
        return finished.isEmpty();
    }

    /** Whether all of the month is formed. */
    public boolean isWhole() {
        return !isRunning() && !through.isBefore(month.atEndOfMonth());
    }

    /** Whether a day has become visible that the latest run could not take in. */
    public boolean isBehind(LocalDate visible) {
        return !isRunning() && through.isBefore(visible) && !isWhole();
    }
}
