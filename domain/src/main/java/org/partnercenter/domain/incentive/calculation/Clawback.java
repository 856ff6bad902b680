package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.Money;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What of a paid project incentive is taken back for a refund (INC-28, OPI-07): the part of the incentive that the refund is of the
 * project, if it comes within half a year after the project cycle.
 *
 * @param amount zero or less
 */
public record Clawback(Refund refund, Effect effect, Money amount) {

    private static final int MONTHS = 6;

    public enum Effect {
        TAKEN_BACK,
        /** Later than half a year after the project cycle: nothing is taken back. */
        TOO_LATE
    }

    /**
     * What was paid, and for what.
     *
     * @param paid     the incentive
     * @param value    of the project, more than zero
     * @param cycleEnd last day of the project cycle, at the site
     */
    public record Paid(Money paid, Money value, LocalDate cycleEnd) {

        public Paid {
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(cycleEnd, "cycleEnd");
            if (!value.isPositive()) {
                throw new IllegalArgumentException("a project is worth something");
            }
        }

        /** The last day on which a refund still takes back. */
        public LocalDate lastDay() {
            return cycleEnd.plusMonths(MONTHS);
        }
    }

    /** An unsubscription or downgrade. @param amount given back to the customer, more than zero @param day at the site */
    public record Refund(String id, LocalDate day, Money amount) {

        public Refund {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(day, "day");
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a refund gives something back");
            }
        }
    }

    /**
     * What all refunds take back, by day. Each takes what is missing to the share of all refunds so far, rounded half up, so that many
     * small refunds take no cent more or less than one large one, and never more than was paid.
     */
    public static List<Clawback> of(Paid paid, Collection<Refund> refunds) {
        var all = new ArrayList<Clawback>();
        var refunded = Money.zero(paid.value().currency());
        var taken = Money.zero(paid.paid().currency());
        for (var refund : refunds.stream().sorted(Comparator.comparing(Refund::day).thenComparing(Refund::id)).toList()) {
            if (refund.day().isAfter(paid.lastDay())) {
                all.add(new Clawback(refund, Effect.TOO_LATE, Money.zero(paid.paid().currency())));
                continue;
            }
            refunded = refunded.plus(refund.amount()).min(paid.value());
            var due = paid.paid().share(refunded, paid.value(), RoundingMode.HALF_UP);
            all.add(new Clawback(refund, Effect.TAKEN_BACK, taken.minus(due)));
            taken = due;
        }
        return all;
    }
}
