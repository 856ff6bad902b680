package org.partnercenter.domain.incentive.policy;

import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Terms of an incentive as they are brought, before they are a version of it (INC-06).
 *
 * @param forms how it may be paid; empty for all that INC-21 leaves
 */
public record PolicyDraft(String incentive, Names names, YearMonth from, AssociationType associationType, Granularity granularity,
                          Optional<Money> threshold, List<RateDraft> rates, List<Condition> conditions, Set<PayoutForm> forms,
                          Answering answering) {

    private static final int MAX_DAYS = 366;

    /** A rate as it is brought. See {@link RateRow}. */
    public record RateDraft(Optional<String> serviceType, Optional<ProductPolicy> product, Money from, BigDecimal rate) {

        /** Whether no line that fits the other one is left to it by this one. */
        private boolean covers(RateDraft other) {
            return serviceType.map(mine -> other.serviceType.filter(mine::equalsIgnoreCase).isPresent()).orElse(true)
                    && product.map(mine -> other.product.filter(mine::equals).isPresent()).orElse(true) && !from.isMoreThan(other.from);
        }

        private boolean isInRange() {
            return rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0 && rate.stripTrailingZeros().scale() <= Rate.DIGITS;
        }
    }

    /**
     * What is known where a draft arrives.
     *
     * @param versions        all versions of the incentive
     * @param present         the month it is at the site
     * @param unknownServices those service types of the draft that there are not
     * @param indicators      the indicators of its conditions that there are, and for how long each is counted; nothing where that is no
     *                        length of a reconciliation period
     */
    public record Around(Collection<IncentivePolicy> versions, YearMonth present, Set<String> unknownServices,
                         Map<String, Optional<Granularity>> indicators) {
    }

    public PolicyDraft {
        rates = List.copyOf(rates);
        conditions = List.copyOf(conditions);
        forms = Set.copyOf(forms);
    }

    /** The version it makes; the one that is known where nothing is new. Refused with all that is wrong with it. */
    public Decision<IncentivePolicy> versioned(Around around) {
        var present = inForce(around.versions(), from);
        var refusals = new Refusals()
                .refuseIf(!ReconciliationPeriod.of(granularity, from).first().equals(from), PolicyRefusal.POLICY_BEGINS_WITHIN_PERIOD
                        .refusal("from", from).with("granularity", granularity))
                .refuseIf(around.versions().stream().anyMatch(known -> known.granularity() != granularity
                        || known.associationType() != associationType), PolicyRefusal.POLICY_KIND_CHANGED.refusal("incentive", incentive));
        boolean known = present.filter(this::says).isPresent();
        var begun = ReconciliationPeriod.of(granularity, around.present()).first();
        refusals.refuseIf(!known && present.isPresent() && !from.isAfter(begun), PolicyRefusal.POLICY_CHANGES_THE_PAST
                .refusal("incentive", incentive).with("from", from).with("earliest", begun.plusMonths(granularity.months())));
        checkRates(refusals, around.unknownServices());
        checkConditions(refusals, around.indicators());
        checkPayout(refusals);
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(known ? present.orElseThrow() : version(next(around.versions())));
    }

    private void checkRates(Refusals refusals, Set<String> unknownServices) {
        refusals.refuseIf(rates.isEmpty(), PolicyRefusal.POLICY_WITHOUT_RATES.refusal("incentive", incentive));
        for (int i = 0; i < rates.size(); i++) {
            var row = rates.get(i);
            int number = i + 1;
            refusals.refuseIf(!row.isInRange(), PolicyRefusal.POLICY_RATE_OUT_OF_RANGE.refusal("row", number)
                            .with("rate", row.rate().stripTrailingZeros().toPlainString()))
                    .refuseIf(row.from().isLessThan(Money.zero(row.from().currency())),
                            PolicyRefusal.POLICY_TIER_NEGATIVE.refusal("row", number));
            row.serviceType().filter(unknownServices::contains).ifPresent(code -> refusals.refuseIf(true,
                    PolicyRefusal.POLICY_SERVICE_UNKNOWN.refusal("row", number).with("service_type_code", code)));
            row.product().filter(product -> !product.bringsIncentive()).ifPresent(product -> refusals.refuseIf(true,
                    PolicyRefusal.POLICY_PRODUCT_WITHOUT_INCENTIVE.refusal("row", number).with("product", product.code())));
            IntStream.range(0, i).filter(earlier -> rates.get(earlier).covers(row)).findFirst().ifPresent(earlier -> refusals.refuseIf(true,
                    PolicyRefusal.POLICY_RATE_UNREACHABLE.refusal("row", number).with("hidden_by", earlier + 1)));
        }
    }

    private void checkConditions(Refusals refusals, Map<String, Optional<Granularity>> indicators) {
        var seen = new HashSet<Map.Entry<String, Optional<String>>>();
        for (var condition : conditions) {
            var counted = Optional.ofNullable(indicators.get(condition.indicator()));
            refusals.refuseIf(counted.isEmpty(), PolicyRefusal.POLICY_INDICATOR_UNKNOWN.refusal("indicator", condition.indicator()))
                    .refuseIf(counted.filter(length -> !length.equals(Optional.of(granularity))).isPresent(),
                            PolicyRefusal.POLICY_INDICATOR_PERIOD.refusal("indicator", condition.indicator()).with("granularity", granularity))
                    .refuseIf(!seen.add(Map.entry(condition.indicator(), condition.dimension())),
                            PolicyRefusal.POLICY_CONDITION_TWICE.refusal("indicator", condition.indicator()));
        }
    }

    private void checkPayout(Refusals refusals) {
        var allowed = PayoutForm.allowedFor(associationType, from);
        forms.stream().filter(form -> !allowed.contains(form)).sorted().forEach(form -> refusals.refuseIf(true,
                PolicyRefusal.POLICY_FORM_RULED_OUT.refusal("form", form).with("association_type", associationType)));
        refusals.refuseIf(answering.days() < 1 || answering.days() > MAX_DAYS, PolicyRefusal.POLICY_DAYS_OUT_OF_RANGE
                .refusal("days", answering.days()).with("limit", MAX_DAYS));
    }

    /** The version that counts for a period that begins with the month. */
    public static Optional<IncentivePolicy> inForce(Collection<IncentivePolicy> versions, YearMonth month) {
        return versions.stream().filter(version -> !version.from().isAfter(month))
                .max(Comparator.comparing(IncentivePolicy::from).thenComparing(IncentivePolicy::version));
    }

    private static int next(Collection<IncentivePolicy> versions) {
        return versions.stream().mapToInt(IncentivePolicy::version).max().orElse(0) + 1;
    }

    private boolean says(IncentivePolicy known) {
        return rates.stream().allMatch(RateDraft::isInRange) && version(known.version()).equals(known);
    }

    private IncentivePolicy version(int number) {
        return new IncentivePolicy(incentive, number, names, from, associationType, granularity, threshold, rates.stream().map(row ->
                new RateRow(row.serviceType(), row.product(), row.from(), new Rate(row.rate().stripTrailingZeros()))).toList(), conditions,
                forms.isEmpty() ? PayoutForm.allowedFor(associationType, from) : forms, answering);
    }
}
