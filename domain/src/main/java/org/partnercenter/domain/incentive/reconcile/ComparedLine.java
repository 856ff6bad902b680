package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.kernel.Money;

import java.util.Objects;
import java.util.Optional;

/**
 * One line of a bill beside the partner's own figure for it.
 *
 * @param line   the order, or the line of revenue where there is no order
 * @param ours   what the bill says; empty when it has no such line
 * @param theirs what the partner's figures say; empty when they have no such line
 * @param why    why the bill's line is nothing, where it is
 */
public record ComparedLine(String line, Optional<Money> ours, Optional<Money> theirs, Optional<String> why) {

    /** What the comparison found. */
    public enum Outcome {
        EQUAL,
        AMOUNTS_DIFFER,
        MISSING_IN_BILL,
        MISSING_IN_FIGURES
    }

    public ComparedLine {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(theirs, "theirs");
        Objects.requireNonNull(why, "why");
        if (ours.isEmpty() && theirs.isEmpty()) {
            throw new IllegalArgumentException("a line is in the bill or in the figures");
        }
    }

    public Outcome outcome() {
        if (ours.isEmpty()) {
            return Outcome.MISSING_IN_BILL;
        }
        if (theirs.isEmpty()) {
            return Outcome.MISSING_IN_FIGURES;
        }
        return ours.equals(theirs) ? Outcome.EQUAL : Outcome.AMOUNTS_DIFFER;
    }

    /** A line only one side has counts as a difference unless it is nothing. */
    public boolean differs() {
        return !difference().isZero();
    }

    /** What the figures have more than the bill. */
    public Money difference() {
        var zero = Money.zero(ours.or(() -> theirs).orElseThrow().currency());
        return theirs.orElse(zero).minus(ours.orElse(zero));
    }
}
