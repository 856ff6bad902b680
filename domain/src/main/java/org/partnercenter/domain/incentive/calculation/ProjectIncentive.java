package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.Clawback.Paid;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The incentive of a project: it is applied for and not calculated, and then reconciled and paid like all others (OPI-01, INC-28).
 *
 * @param id       of the project, up to 48 characters
 * @param value    of the project, more than zero
 * @param cycleEnd last day of the project cycle, at the site
 * @param cash     whether it may be paid otherwise than as coupon quota (OPI-05)
 * @param bill     that it is paid by
 * @param refunds  of the project, as they were told
 */
public record ProjectIncentive(String id, PartyId partner, AssociationType type, Money value, LocalDate cycleEnd, boolean cash,
                               IncentiveBillId bill, List<Refund> refunds) {

    private static final String PREFIX = "project-";
    private static final String BACK = "-back";

    /** The project after a refund. @param taken what that takes back, zero or less */
    public record Refunded(ProjectIncentive after, Money taken) {
    }

    public ProjectIncentive {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cycleEnd, "cycleEnd");
        Objects.requireNonNull(bill, "bill");
        refunds = List.copyOf(refunds);
        if (!value.isPositive()) {
            throw new IllegalArgumentException("a project is worth something");
        }
    }

    /** Of the bill it is paid by. */
    public BillKey key(ReconciliationPeriod period) {
        return new BillKey(partner, period, PREFIX + id, type);
    }

    /** Of the bill that its last refund takes back by. */
    public BillKey backKey(ReconciliationPeriod period) {
        return new BillKey(partner, period, PREFIX + id + BACK + refunds.size(), type);
    }

    /** Ids of which one is the project's, if the bill is one of a project: an id may end as if it took something back. */
    public static Set<String> namedBy(BillKey key) {
        if (!key.incentive().startsWith(PREFIX)) {
            return Set.of();
        }
        var id = key.incentive().substring(PREFIX.length());
        int back = id.lastIndexOf(BACK);
        return back > 0 ? Set.of(id, id.substring(0, back)) : Set.of(id);
    }

    /** Whether the bill is of this project, be it that it pays the incentive or takes some of it back. */
    public boolean isBilledBy(BillKey key) {
        return key.incentive().equals(PREFIX + id) || refundBehind(key).isPresent();
    }

    /** The refund for which a bill takes back; empty for the bill that pays. */
    public Optional<Refund> refundBehind(BillKey key) {
        return IntStream.rangeClosed(1, refunds.size()).filter(number -> key.incentive().equals(PREFIX + id + BACK + number)).boxed().findFirst()
                .map(number -> refunds.get(number - 1));
    }

    /**
     * A refund is told, once.
     *
     * @param paid  the bill it is paid by; of one that has lapsed nothing is taken back, because nothing is paid
     * @param today at the site
     */
    public Decision<Refunded> refund(Refund refund, IncentiveBill paid, LocalDate today) {
        var amount = paid.status() == IncentiveBillStatus.LAPSED ? Money.zero(value.currency()) : paid.amount();
        var all = new ArrayList<>(refunds);
        all.add(refund);
        return new Refusals()
                .refuseIf(refunds.stream().anyMatch(each -> each.id().equals(refund.id())),
                        CalculationRefusal.PROJECT_REFUND_KNOWN.refusal("refund_id", refund.id()))
                .refuseIf(refund.day().isAfter(today), CalculationRefusal.PROJECT_REFUND_AHEAD.refusal("refunded_on", refund.day()))
                .orGrant(new ProjectIncentive(id, partner, type, value, cycleEnd, cash, bill, all))
                .map(after -> new Refunded(after, after.taken(amount).minus(taken(amount))));
    }

    /** The last day on which a refund still takes back. */
    public LocalDate lastDay() {
        return new Paid(Money.zero(value.currency()), value, cycleEnd).lastDay();
    }

    /** What all refunds so far take back, zero or less. */
    private Money taken(Money amount) {
        return Clawback.of(new Paid(amount, value, cycleEnd), refunds).stream().map(Clawback::amount).reduce(Money::plus)
                .orElse(Money.zero(amount.currency()));
    }
}
