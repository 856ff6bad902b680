package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.Money;

import java.util.HashMap;
import java.util.Map;

/** Second pass: the sum of rounded lines (Q14), and what it is made of. In any order, in any portions. */
public final class Sum {

    private record Kind(LineReason reason, int row, Rate rate) {
    }

    private final Map<Kind, Share> shares = new HashMap<>();

    public void add(IncentiveLine line) {
        var kind = new Kind(line.reason(), line.row(), line.rate());
        shares.merge(kind, new Share(kind.reason(), kind.row(), kind.rate(), 1, line.line().revenue(), line.amount()), Sum::joined);
    }

    private static Share joined(Share one, Share other) {
        return new Share(one.reason(), one.row(), one.rate(), one.lines() + other.lines(), one.revenue().plus(other.revenue()),
                one.amount().plus(other.amount()));
    }

    public Calculation of(Terms terms) {
        return new Calculation(Decided.of(terms), shares.values().stream().sorted().toList());
    }

    /** What the lines so far come to. */
    public Money amount() {
        return shares.values().stream().map(Share::amount).reduce(Money.zero(Money.CNY), Money::plus);
    }
}
