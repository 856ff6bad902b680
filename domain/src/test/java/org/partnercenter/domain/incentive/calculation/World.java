package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Terms.Around;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A policy, products and lines to calculate with. */
final class World {

    static final YearMonth MONTH = YearMonth.of(2026, 10);
    static final Map<YearMonth, Map<String, ProductPolicy>> PRODUCTS = Map.of(MONTH, Map.of("ecs", ProductPolicy.SPECIFIC, "free",
            ProductPolicy.NOTHING, "half", ProductPolicy.REVENUE_ONLY));

    private World() {
    }

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static Rate rate(String value) {
        return new Rate(new BigDecimal(value));
    }

    static RateRow row(String serviceType, ProductPolicy product, long from, String rate) {
        return new RateRow(Optional.ofNullable(serviceType), Optional.ofNullable(product), cny(from), rate(rate));
    }

    static IncentivePolicy policy(Long threshold, List<RateRow> rates, Condition... conditions) {
        return new IncentivePolicy("base", 3, new IncentivePolicy.Names("基础激励", "Base incentive"), YearMonth.of(2026, 1),
                AssociationType.RESALE, Granularity.MONTH, Optional.ofNullable(threshold).map(World::cny), rates, List.of(conditions),
                Set.of(PayoutForm.COUPON_QUOTA), IncentivePolicy.Answering.USUAL);
    }

    static Basis basis(Long threshold, List<RateRow> rates, Condition... conditions) {
        return new Basis(policy(threshold, rates, conditions), PRODUCTS);
    }

    static CountedLine line(String id, String serviceType, long revenue) {
        return line(id, serviceType, revenue, null);
    }

    static CountedLine line(String id, String serviceType, long revenue, String takesBack) {
        return new CountedLine(new RevenueLineId(id), new PartyId("d-1"), MONTH, new PartyId("c-1"), Optional.empty(), Optional.of("o-" + id),
                serviceType, AssociationType.RESALE, BillingMode.ON_DEMAND, Optional.ofNullable(takesBack).map(RevenueLineId::new), cny(revenue));
    }

    static Terms terms(Basis basis, Standing standing, Collection<CountedLine> lines) {
        var tally = new Tally(basis);
        lines.forEach(tally::add);
        return tally.decide(standing, Map.of());
    }

    static Calculation calculate(Basis basis, Standing standing, Collection<CountedLine> lines) {
        return calculate(basis, terms(basis, standing, lines), lines, line -> Around.NOTHING);
    }

    static Calculation calculate(Basis basis, Terms terms, Collection<CountedLine> lines, Function<CountedLine, Around> around) {
        var sum = new Sum();
        lines.stream().filter(basis::concerns).forEach(line -> sum.add(terms.line(line, around.apply(line))));
        return sum.of(terms);
    }
}
