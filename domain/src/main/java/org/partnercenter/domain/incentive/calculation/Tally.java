package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** First pass over the lines of a partner's period: what thresholds and tiers are decided by. In any order, in any portions. */
public final class Tally {

    private final Basis basis;
    private long lines;
    private long takingBack;
    private Money revenue = Money.zero(Money.CNY);

    public Tally(Basis basis) {
        this.basis = basis;
    }

    /** Counts a line, if the incentive is for lines like it. */
    public void add(CountedLine line) {
        if (!basis.concerns(line)) {
            return;
        }
        lines++;
        if (line.takesBack().isPresent()) {
            takingBack++;
        }
        if (basis.product(line).countsAsRevenue()) {
            revenue = revenue.plus(line.revenue());
        }
    }

    /** How many lines the incentive is for. */
    public long lines() {
        return lines;
    }

    /** How many of them name a line they take back. */
    public long takingBack() {
        return takingBack;
    }

    /** Decides threshold, tiers and conditions, once for the whole period. @param values of indicators, as far as known */
    public Terms decide(Standing standing, Map<Condition, BigDecimal> values) {
        IncentivePolicy policy = basis.policy();
        var conditions = policy.conditions().stream().map(asked -> new Terms.ConditionCheck(asked, Optional.ofNullable(values.get(asked)))).toList();
        return new Terms(basis, standing, revenue, conditions);
    }
}
