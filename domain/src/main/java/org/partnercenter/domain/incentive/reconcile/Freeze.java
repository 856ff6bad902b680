package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a partner's incentives cannot be paid for now (INC-15, INC-16). Days are days at the site.
 *
 * @param what    the cycle that is not paid, or the order on credit
 * @param since   first day
 * @param settled the day everything was paid; the next day it is free
 */
public record Freeze(PartyId partner, Cause what, LocalDate since, Optional<LocalDate> settled) {

    /** What has not been paid. */
    public sealed interface Cause {

        FreezeReason reason();

        /** The cycle, or the order. */
        String key();
    }

    /** Expenditure of a billing cycle (INC-15). */
    public record UnpaidCycle(YearMonth cycle) implements Cause {

        @Override
        public FreezeReason reason() {
            return FreezeReason.CYCLE_UNPAID;
        }

        @Override
        public String key() {
            return cycle.toString();
        }
    }

    /** An order bought on credit (INC-16). */
    public record CreditOrder(String order) implements Cause {

        @Override
        public FreezeReason reason() {
            return FreezeReason.BOUGHT_ON_CREDIT;
        }

        @Override
        public String key() {
            return order;
        }
    }

    public Freeze {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(settled, "settled");
    }

    /** As the platform tells it. Overdue bills are told as a fact of the party instead (INC-17). */
    public static Decision<Freeze> of(PartyId partner, FreezeReason reason, Optional<YearMonth> cycle, Optional<String> order, LocalDate since,
                                      Optional<LocalDate> settled) {
        var refusals = new Refusals()
                .refuseIf(reason == FreezeReason.CYCLE_UNPAID && (cycle.isEmpty() || order.isPresent()),
                        ReconcileRefusal.FREEZE_NEEDS_CYCLE.refusal())
                .refuseIf(settled.filter(day -> day.isBefore(since)).isPresent(), ReconcileRefusal.FREEZE_SETTLED_BEFORE.refusal("since", since)
                        .with("settled_on", settled.map(LocalDate::toString).orElse("")))
                .refuseIf(reason == FreezeReason.BOUGHT_ON_CREDIT && (order.isEmpty() || cycle.isPresent()),
                        ReconcileRefusal.FREEZE_NEEDS_ORDER.refusal())
                .refuseIf(reason == FreezeReason.OVERDUE_BILLS, ReconcileRefusal.FREEZE_OVERDUE_IS_A_FACT.refusal());
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new Freeze(partner,
                cycle.<Cause>map(UnpaidCycle::new).orElseGet(() -> new CreditOrder(order.orElseThrow())), since, settled));
    }

    /** From its first day to the day everything is paid, and with that day; the day after it is free. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && settled.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Everything was paid on that day; what was settled before stays so. */
    public Freeze settledOn(LocalDate day) {
        return settled.isPresent() ? this : new Freeze(partner, what, since, Optional.of(day));
    }

    /** Whether it concerns the period of the bill; an order concerns a bill whose lines hold it, which the bill does not know. */
    public boolean concernsPeriod(IncentiveBill bill) {
        return what instanceof UnpaidCycle unpaid && bill.key().partner().equals(partner) && bill.key().period().contains(unpaid.cycle());
    }
}
