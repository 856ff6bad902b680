package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The revenue of a partner in a month: the sum of its lines.
 *
 * @param eligible what of it incentives are calculated from (INC-08)
 * @param finalAt  business time of its review; empty before
 */
public record RevenueStatement(RevenueStatementId id, PartyId partner, YearMonth month, Money total, Money eligible, long lines,
                               Optional<Instant> finalAt) {

    public RevenueStatement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(eligible, "eligible");
        Objects.requireNonNull(finalAt, "finalAt");
    }

    /** @param current the month it is at the site */
    public RevenueStatus status(YearMonth current) {
        if (finalAt.isPresent()) {
            return RevenueStatus.FINAL;
        }
        return month.isBefore(current) ? RevenueStatus.DRAFT : RevenueStatus.ESTIMATED;
    }

    /** It was reviewed, and changes no more (INC-04). @param run the latest of the month, if there was one */
    public Decision<RevenueStatement> finalize(Optional<RevenueRun> run, YearMonth current, Instant now) {
        return Decision.unless(refusals(run, current), new RevenueStatement(id, partner, month, total, eligible, lines, Optional.of(now)));
    }

    /** What can be done with it, and what forbids it. */
    public List<Possibility> possibilities(Optional<RevenueRun> run, YearMonth current) {
        var refusals = refusals(run, current);
        return List.of(new Possibility(RevenueEvent.FINALIZE.name(), refusals.isEmpty() ? RevenueStatus.FINAL.name() : "", refusals));
    }

    private List<Refusal> refusals(Optional<RevenueRun> run, YearMonth current) {
        var status = status(current);
        return new Refusals().addAll(status == RevenueStatus.DRAFT ? unformed(month, run) : List.of())
                .refuseIf(status == RevenueStatus.ESTIMATED, RevenueRefusal.REVENUE_MONTH_NOT_OVER.refusal("month", month))
                .refuseIf(!RevenueTransition.TABLE.allows(status, RevenueEvent.FINALIZE) && status != RevenueStatus.ESTIMATED,
                        RevenueRefusal.REVENUE_ALREADY_FINAL.refusal("month", month)).list();
    }

    private static List<Refusal> unformed(YearMonth month, Optional<RevenueRun> run) {
        return new Refusals()
                .refuseIf(run.filter(RevenueRun::isRunning).isPresent(), RevenueRefusal.REVENUE_BEING_FORMED.refusal("month", month))
                .refuseIf(run.filter(each -> each.isRunning() || each.isWhole()).isEmpty(),
                        RevenueRefusal.REVENUE_NOT_FORMED.refusal("month", month)).list();
    }

    /**
     * Makes a whole month final, with all its statements and for partners that have none (INC-04).
     *
     * @param done whether it is final already
     */
    public static Decision<YearMonth> finalizeAll(YearMonth month, boolean done, Optional<RevenueRun> run, YearMonth current) {
        boolean over = month.isBefore(current);
        return new Refusals().addAll(over && !done ? unformed(month, run) : List.of())
                .refuseIf(!over, RevenueRefusal.REVENUE_MONTH_NOT_OVER.refusal("month", month))
                .refuseIf(done, RevenueRefusal.REVENUE_ALREADY_FINAL.refusal("month", month)).orGrant(month);
    }
}
