package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.calculation.Terms.ConditionCheck;
import org.partnercenter.domain.incentive.calculation.Terms.ThresholdCheck;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Money;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided for a partner's period, as it is kept with the bill: later policies, indicators and standings change nothing of it.
 *
 * @param names of the incentive
 * @param tiers each rate of the policy, in its order
 */
public record Decided(String incentive, int policyVersion, IncentivePolicy.Names names, Standing standing, Money revenue,
                      Optional<ThresholdCheck> threshold, List<ConditionCheck> conditions, List<Tier> tiers) {

    /** A rate, and whether the revenue of the period reaches it. */
    public record Tier(RateRow row, boolean reached) {
    }

    public Decided {
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(threshold, "threshold");
        conditions = List.copyOf(conditions);
        tiers = List.copyOf(tiers);
    }

    static Decided of(Terms terms) {
        var policy = terms.policy();
        return new Decided(policy.incentive(), policy.version(), policy.names(), terms.standing(), terms.revenue(), terms.threshold(),
                terms.conditions(), policy.rates().stream().map(row -> new Tier(row, terms.reaches(row))).toList());
    }
}
