package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.kernel.Money;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What an incentive comes to for a partner in a period: from the amount down to shares, whose lines are kept one by one. */
public record Calculation(Decided decided, List<Share> shares) {

    public Calculation {
        Objects.requireNonNull(decided, "decided");
        shares = List.copyOf(shares);
    }

    /** The sum of the rounded lines (Q14). */
    public Money amount() {
        return shares.stream().map(Share::amount).reduce(Money.zero(Money.CNY), Money::plus);
    }

    public long lines() {
        return shares.stream().mapToLong(Share::lines).sum();
    }

    /** Why it comes to nothing (INC-09); empty if it does not. */
    public Set<WhyNothing> zero() {
        if (!amount().isZero()) {
            return Set.of();
        }
        var reasons = EnumSet.noneOf(WhyNothing.class);
        shares.forEach(share -> reasons.add(WhyNothing.of(share)));
        if (reasons.isEmpty()) {
            reasons.add(WhyNothing.NO_LINES);
        }
        return reasons;
    }

    /** The shares that take back, where more was taken back than earned (INC-10). */
    public List<Share> negative() {
        return amount().isLessThan(Money.zero(Money.CNY)) ? shares.stream().filter(share ->
                share.amount().isLessThan(Money.zero(Money.CNY))).toList() : List.of();
    }
}
