package org.partnercenter.testkit;

import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the terms of a monthly incentive for resale, rate by rate; of the rates the first that fits a line counts. */
public final class IncentivePolicies {

    private final String incentive;
    private final List<IncentivePolicy.RateRow> rates = new ArrayList<>();
    private Optional<Money> threshold = Optional.empty();

    private IncentivePolicies(String incentive) {
        this.incentive = incentive;
    }

    public static IncentivePolicies of(String incentive) {
        return new IncentivePolicies(incentive);
    }

    /** Revenue of the period from which on there is any incentive. */
    public IncentivePolicies threshold(Money least) {
        threshold = Optional.of(least);
        return this;
    }

    /** For everything. @param rate from 0 to 1, such as {@code 0.05} */
    public IncentivePolicies rate(String rate) {
        return row(Optional.empty(), Optional.empty(), Money.zero(Money.CNY), rate);
    }

    /** For one service type. */
    public IncentivePolicies rateOf(String serviceType, String rate) {
        return row(Optional.of(serviceType), Optional.empty(), Money.zero(Money.CNY), rate);
    }

    /** For everything, once the period has that much revenue. */
    public IncentivePolicies rateFrom(Money revenue, String rate) {
        return row(Optional.empty(), Optional.empty(), revenue, rate);
    }

    private IncentivePolicies row(Optional<String> serviceType, Optional<ProductPolicy> product, Money from, String rate) {
        rates.add(new IncentivePolicy.RateRow(serviceType, product, from, new Rate(new BigDecimal(rate))));
        return this;
    }

    public IncentivePolicy build() {
        return new IncentivePolicy(incentive, 1, new IncentivePolicy.Names(incentive, incentive), YearMonth.of(2026, 1), AssociationType.RESALE,
                Granularity.MONTH, threshold, rates, List.of(), Set.of(PayoutForm.COUPON_QUOTA), IncentivePolicy.Answering.USUAL);
    }
}
