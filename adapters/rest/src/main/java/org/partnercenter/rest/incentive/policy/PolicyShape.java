package org.partnercenter.rest.incentive.policy;

import org.partnercenter.application.incentive.policy.PolicySet;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** One version of the terms of an incentive. Amounts are in major units. */
record PolicyShape(String incentive, int version, String nameZh, String nameEn, String from, String associationType, Granularity granularity,
                   Optional<BigDecimal> threshold, String currency, List<RateShape> rates, List<ConditionShape> conditions,
                   List<PayoutForm> payoutForms, int answerDays, boolean answerWorkingDays, DeadlineEffect deadlineEffect) {

    record RateShape(Optional<String> serviceTypeCode, Optional<String> product, BigDecimal from, BigDecimal rate) {

        private static RateShape of(IncentivePolicy.RateRow row) {
            return new RateShape(row.serviceType(), row.product().map(ProductPolicy::code), row.from().toMajor(), plain(row.rate().value()));
        }
    }

    record ConditionShape(String indicator, Optional<String> dimension, BigDecimal atLeast) {

        private static ConditionShape of(IncentivePolicy.Condition condition) {
            return new ConditionShape(condition.indicator(), condition.dimension(), plain(condition.atLeast()));
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<PolicyShape> policies, Optional<String> nextMarker) {

        static Listing of(Page<IncentivePolicy> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(PolicyShape::of).items(),
                    Listings.nextMarker(page, asked, IncentivePolicy::incentive));
        }
    }

    /** All versions, the last first. */
    record Versions(String incentive, List<PolicyShape> versions) {

        static Versions of(String incentive, List<IncentivePolicy> versions) {
            return new Versions(incentive, versions.stream().map(PolicyShape::of).toList());
        }
    }

    /** @param change added, or unchanged: the version says the same already */
    record SetShape(String incentive, int version, String change) {

        static SetShape of(PolicySet set) {
            return new SetShape(set.policy().incentive(), set.policy().version(), set.changed() ? "ADDED" : "UNCHANGED");
        }
    }

    static PolicyShape of(IncentivePolicy policy) {
        var answering = policy.answering();
        return new PolicyShape(policy.incentive(), policy.version(), policy.names().chinese(), policy.names().english(), policy.from().toString(),
                policy.associationType().code(), policy.granularity(), policy.threshold().map(Money::toMajor),
                policy.rates().getFirst().from().currency().getCurrencyCode(), policy.rates().stream().map(RateShape::of).toList(),
                policy.conditions().stream().map(ConditionShape::of).toList(), policy.forms().stream().sorted().toList(), answering.days(),
                answering.workingDays(), answering.effect());
    }

    private static BigDecimal plain(BigDecimal value) {
        var shown = value.stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown;
    }
}
