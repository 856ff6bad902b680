package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided once for a partner's period: every line gets its rate by it, however large the period is.
 *
 * @param revenue    of the whole period, which threshold and tiers are compared with
 * @param conditions each of the policy, met or not
 */
public record Terms(Basis basis, Standing standing, Money revenue, List<ConditionCheck> conditions) {

    /** What was asked of an indicator, and what it has. @param has empty where nobody knows a value; such a condition is not met */
    public record ConditionCheck(Condition asked, Optional<BigDecimal> has) {

        public boolean isMet() {
            return has.filter(value -> value.compareTo(asked.atLeast()) >= 0).isPresent();
        }
    }

    /** The revenue the policy asks for, and what there is. */
    public record ThresholdCheck(Money asked, Money has) {

        public boolean isMet() {
            return !has.isLessThan(asked);
        }
    }

    /**
     * What is known of a line beside itself.
     *
     * @param paid           the rate with which the line was paid that it takes back; empty if it takes back none, or none that is known
     * @param resellerLapsed the certification of its reseller has lapsed
     */
    public record Around(Optional<Rate> paid, boolean resellerLapsed) {

        public static final Around NOTHING = new Around(Optional.empty(), false);
    }

    public Terms {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(revenue, "revenue");
        conditions = List.copyOf(conditions);
    }

    public IncentivePolicy policy() {
        return basis.policy();
    }

    /** Empty where the policy asks for none. */
    public Optional<ThresholdCheck> threshold() {
        return policy().threshold().map(asked -> new ThresholdCheck(asked, revenue));
    }

    /** Whether the revenue of the period reaches the tier of a rate. One without a tier counts even where more was taken back than sold. */
    public boolean reaches(RateRow row) {
        return !row.from().isPositive() || !revenue.isLessThan(row.from());
    }

    /**
     * What a line brings. The first rate that fits counts, for the whole line and not only for what lies above its tier. What takes
     * back a line that was paid takes back as much as was paid for it, whatever holds now (INC-10).
     */
    public IncentiveLine line(CountedLine line, Around around) {
        var product = basis.product(line);
        if (around.paid().isPresent()) {
            return at(line, product, LineReason.TAKEN_BACK_AS_PAID, 0, around.paid().get());
        }
        var against = against(product, around);
        if (against.isPresent()) {
            return at(line, product, against.get(), 0, Rate.NOTHING);
        }
        int row = row(line, product);
        if (row == 0) {
            return at(line, product, LineReason.OUTSIDE_POLICY, 0, Rate.NOTHING);
        }
        var rate = policy().rates().get(row - 1).rate();
        return at(line, product, rate.equals(Rate.NOTHING) ? LineReason.RATE_ZERO
                : line.takesBack().isPresent() ? LineReason.TAKEN_BACK : LineReason.RATED, row, rate);
    }

    private Optional<LineReason> against(ProductPolicy product, Around around) {
        if (!product.bringsIncentive()) {
            return Optional.of(product.countsAsRevenue() ? LineReason.REVENUE_ONLY : LineReason.NO_REVENUE);
        }
        return againstAll().or(() -> around.resellerLapsed() ? Optional.of(LineReason.RESELLER_LAPSED) : Optional.empty());
    }

    /** Why no line brings anything, if that is so. */
    public Optional<LineReason> againstAll() {
        if (!standing.joined()) {
            return Optional.of(LineReason.NOT_JOINED);
        }
        if (standing.mergedInto().isPresent()) {
            return Optional.of(LineReason.MERGED);
        }
        if (threshold().filter(check -> !check.isMet()).isPresent()) {
            return Optional.of(LineReason.BELOW_THRESHOLD);
        }
        return conditions.stream().allMatch(ConditionCheck::isMet) ? Optional.empty() : Optional.of(LineReason.CONDITION_NOT_MET);
    }

    private int row(CountedLine line, ProductPolicy product) {
        var rates = policy().rates();
        for (int i = 0; i < rates.size(); i++) {
            var row = rates.get(i);
            if (row.serviceType().filter(type -> !type.equalsIgnoreCase(line.serviceType())).isEmpty()
                    && row.product().filter(kind -> kind != product).isEmpty() && reaches(row)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static IncentiveLine at(CountedLine line, ProductPolicy product, LineReason reason, int row, Rate rate) {
        return new IncentiveLine(line, product, reason, row, rate, rate.of(line.revenue()));
    }
}
