package org.partnercenter.bootstrap;

import org.partnercenter.application.incentive.policy.PolicyOperations;
import org.partnercenter.application.incentive.policy.SetPolicy;
import org.partnercenter.application.incentive.policy.SetProduct;
import org.partnercenter.application.indicator.DeliverIndicator;
import org.partnercenter.application.indicator.IndicatorOperations;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.PolicyDraft.RateDraft;
import org.partnercenter.domain.incentive.policy.PolicyDraft;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What incentives are calculated by in a demonstration: from two quarters ago on, so that past months have something, too. */
final class DemoIncentives {

    private static final String DONE = "demo.incentives.done";
    private static final String GROWTH = "demo-revenue-growth";
    private static final Map<String, ProductPolicy> PRODUCTS = Map.of("hws.service.type.obs", ProductPolicy.SPECIFIC,
            "hws.service.type.ec2", ProductPolicy.NON_SPECIFIC, "hws.service.type.ebs", ProductPolicy.NON_SPECIFIC,
            "hws.service.type.vpc", ProductPolicy.REVENUE_ONLY, "hws.service.type.marketplace", ProductPolicy.NOTHING);

    private final Wiring wiring;
    private final Housekeeper keeper;
    private final YearMonth from;

    DemoIncentives(Wiring wiring, Settings settings) {
        this.wiring = wiring;
        this.keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "demo-incentives");
        var present = YearMonth.from(wiring.machinery().clocks().business().atZone(settings.siteZone()));
        this.from = ReconciliationPeriod.of(Granularity.QUARTER, present.minusMonths(2L * Granularity.QUARTER.months())).first();
    }

    void load() {
        if (wiring.machinery().nodeSettings().get(DONE).isPresent()) {
            return;
        }
        PRODUCTS.forEach((service, policy) -> keeper.now(PolicyOperations.SET_PRODUCT, new SetProduct(new ProductTerms(service, from, policy,
                policy.countsAsRevenue()))));
        keeper.now(IndicatorOperations.DELIVER, new DeliverIndicator(new Indicator(new IndicatorCode(GROWTH),
                new Indicator.Names("季度业绩增长率", "Growth of the quarter's revenue"), "RESALE", StatisticalMethod.GROWTH, StatisticalPeriod.QUARTER,
                "1", 1)));
        policy("demo-resale-base", new Names("代售基础激励", "Resale base incentive"), AssociationType.RESALE, Granularity.MONTH, Optional.empty(),
                List.of(), rate(Optional.of(ProductPolicy.SPECIFIC), "0.00", "0.08"), rate(Optional.empty(), "10000.00", "0.06"),
                rate(Optional.empty(), "1000.00", "0.05"), rate(Optional.empty(), "0.00", "0.04"));
        policy("demo-referral", new Names("顾问销售激励", "Referral incentive"), AssociationType.REFERRAL, Granularity.MONTH, Optional.empty(),
                List.of(), rate(Optional.empty(), "0.00", "0.10"));
        policy("demo-resale-growth", new Names("代售季度增长激励", "Resale growth incentive"), AssociationType.RESALE, Granularity.QUARTER,
                Optional.of(Money.of("5000.00", "CNY")), List.of(new Condition(GROWTH, Optional.empty(), new BigDecimal("0.1"))),
                rate(Optional.empty(), "0.00", "0.02"));
        wiring.machinery().nodeSettings().put(DONE, from.toString());
    }

    private static RateDraft rate(Optional<ProductPolicy> product, String tier, String rate) {
        return new RateDraft(Optional.empty(), product, Money.of(tier, "CNY"), new BigDecimal(rate));
    }

    private void policy(String code, Names names, AssociationType type, Granularity granularity, Optional<Money> threshold,
                        List<Condition> conditions, RateDraft... rates) {
        keeper.now(PolicyOperations.SET, new SetPolicy(new PolicyDraft(code, names, from, type, granularity, threshold, List.of(rates), conditions,
                Set.of(), Answering.USUAL)));
    }
}
