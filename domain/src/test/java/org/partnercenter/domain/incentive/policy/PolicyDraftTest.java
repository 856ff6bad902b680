package org.partnercenter.domain.incentive.policy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.PolicyDraft.Around;
import org.partnercenter.domain.incentive.policy.PolicyDraft.RateDraft;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyDraftTest {

    private static final YearMonth PRESENT = YearMonth.of(2026, 11);
    private static final RateDraft ALL = rate(null, null, "0.00", "0.05");

    private static RateDraft rate(String service, ProductPolicy product, String from, String rate) {
        return new RateDraft(Optional.ofNullable(service), Optional.ofNullable(product), Money.of(from, "CNY"), new BigDecimal(rate));
    }

    private static PolicyDraft draft(String from, Granularity granularity, RateDraft... rates) {
        return new PolicyDraft("base", new Names("基础激励", "Base incentive"), YearMonth.parse(from), AssociationType.RESALE, granularity,
                Optional.empty(), List.of(rates), List.of(), Set.of(), Answering.USUAL);
    }

    private static PolicyDraft monthly(String from, RateDraft... rates) {
        return draft(from, Granularity.MONTH, rates);
    }

    private static PolicyDraft with(PolicyDraft draft, AssociationType type, List<Condition> conditions, Set<PayoutForm> forms, Answering answering) {
        return new PolicyDraft(draft.incentive(), draft.names(), draft.from(), type, draft.granularity(), draft.threshold(), draft.rates(),
                conditions, forms, answering);
    }

    private static Decision<IncentivePolicy> versioned(PolicyDraft draft, IncentivePolicy... known) {
        return draft.versioned(new Around(Arrays.asList(known), PRESENT, Set.of(), Map.of()));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("INC-06")
    void versions_count_up_and_the_same_terms_are_no_new_one() {
        var first = versioned(monthly("2026-10", ALL)).orThrow();
        var second = versioned(monthly("2026-12", rate(null, null, "0.00", "0.06")), first).orThrow();
        var third = versioned(monthly("2026-12", ALL), first, second).orThrow();

        assertThat(List.of(first.version(), second.version(), third.version())).containsExactly(1, 2, 3);
        assertThat(versioned(monthly("2026-10", rate(null, null, "0", "0.050")), first, second)).isEqualTo(Decision.granted(first));
        assertThat(PolicyDraft.inForce(List.of(first, second, third), YearMonth.of(2026, 11))).contains(first);
        assertThat(PolicyDraft.inForce(List.of(first, second, third), YearMonth.of(2027, 1))).contains(third);
        assertThat(PolicyDraft.inForce(List.of(first), YearMonth.of(2026, 9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09, MONTH, true", "2026-10, MONTH, false", "2026-11, MONTH, false", "2026-12, MONTH, true",
            "2026-07, QUARTER, true", "2026-10, QUARTER, false", "2027-01, QUARTER, true"})
    @Tag("INC-06")
    void a_period_that_has_begun_keeps_its_terms_and_one_without_gets_them(String from, Granularity granularity, boolean possible) {
        var known = versioned(draft("2026-10", granularity, ALL)).orThrow();

        var changed = versioned(draft(from, granularity, rate(null, null, "0.00", "0.01")), known);

        assertThat(reasons(changed)).isEqualTo(possible ? List.of() : List.of("POLICY_CHANGES_THE_PAST"));
        if (!possible) {
            assertThat(changed.refusals().get(0).facts()).containsEntry("earliest", granularity == Granularity.MONTH ? "2026-12" : "2027-01");
        }
    }

    @Test
    @Tag("INC-06")
    void it_begins_with_a_period_and_stays_of_its_kind() {
        var known = versioned(monthly("2026-10", ALL)).orThrow();

        assertThat(reasons(versioned(draft("2027-02", Granularity.QUARTER, ALL)))).containsExactly("POLICY_BEGINS_WITHIN_PERIOD");
        assertThat(reasons(versioned(draft("2027-04", Granularity.YEAR, ALL)))).containsExactly("POLICY_BEGINS_WITHIN_PERIOD");
        assertThat(reasons(versioned(draft("2027-01", Granularity.YEAR, ALL), known))).containsExactly("POLICY_KIND_CHANGED");
        assertThat(reasons(versioned(with(monthly("2027-01", ALL), AssociationType.REFERRAL, List.of(), Set.of(), Answering.USUAL), known)))
                .containsExactly("POLICY_KIND_CHANGED");
    }

    @Test
    @Tag("INC-06")
    @Tag("INC-08")
    void all_that_is_wrong_with_the_rates_is_told_at_once() {
        assertThat(reasons(versioned(monthly("2026-12")))).containsExactly("POLICY_WITHOUT_RATES");

        var refused = monthly("2026-12", rate("hws.x", null, "-1.00", "1.01"), rate(null, ProductPolicy.REVENUE_ONLY, "0.00", "-0.1"),
                rate(null, ProductPolicy.NOTHING, "0.00", "0.0000001")).versioned(new Around(List.of(), PRESENT, Set.of("hws.x"), Map.of()));

        assertThat(reasons(refused)).containsExactly("POLICY_RATE_OUT_OF_RANGE", "POLICY_TIER_NEGATIVE", "POLICY_SERVICE_UNKNOWN",
                "POLICY_RATE_OUT_OF_RANGE", "POLICY_PRODUCT_WITHOUT_INCENTIVE", "POLICY_RATE_OUT_OF_RANGE", "POLICY_PRODUCT_WITHOUT_INCENTIVE");
        assertThat(refused.refusals().get(0).facts()).containsEntry("row", "1").containsEntry("rate", "1.01");
    }

    @Test
    @Tag("INC-06")
    void a_row_that_an_earlier_one_leaves_nothing_to_is_refused() {
        var special = rate("hws.a", ProductPolicy.SPECIFIC, "0.00", "0.1");

        assertThat(reasons(versioned(monthly("2026-12", rate(null, null, "5000.00", "0.08"), rate(null, null, "1000.00", "0.07"), ALL)))).isEmpty();
        assertThat(reasons(versioned(monthly("2026-12", special, rate("hws.b", null, "0.00", "0.1"), ALL)))).isEmpty();
        assertThat(reasons(versioned(monthly("2026-12", ALL, rate(null, null, "1000.00", "0.07"))))).containsExactly("POLICY_RATE_UNREACHABLE");
        assertThat(reasons(versioned(monthly("2026-12", rate(null, null, "5.00", "0.1"), rate(null, null, "5.00", "0.2"), ALL))))
                .containsExactly("POLICY_RATE_UNREACHABLE");
        assertThat(versioned(monthly("2026-12", special, ALL, rate("HWS.A", null, "0.00", "0.3"))).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("row", "3").containsEntry("hidden_by", "2"));
    }

    @Test
    @Tag("INC-06")
    void conditions_name_indicators_of_its_periods_once() {
        var conditions = List.of(new Condition("growth", Optional.empty(), BigDecimal.ONE), new Condition("growth", Optional.of("new"), BigDecimal.ONE),
                new Condition("growth", Optional.empty(), BigDecimal.TEN), new Condition("none", Optional.empty(), BigDecimal.ONE),
                new Condition("halves", Optional.empty(), BigDecimal.ONE));
        var draft = with(monthly("2026-12", ALL), AssociationType.RESALE, conditions, Set.of(), Answering.USUAL);

        assertThat(reasons(draft.versioned(new Around(List.of(), PRESENT, Set.of(), Map.of("growth", Optional.of(Granularity.MONTH),
                "halves", Optional.empty()))))).containsExactly("POLICY_CONDITION_TWICE", "POLICY_INDICATOR_UNKNOWN", "POLICY_INDICATOR_PERIOD");
    }

    @Test
    @Tag("INC-06")
    void forms_that_are_ruled_out_and_days_out_of_range_are_refused() {
        var forms = Set.of(PayoutForm.BANK_TRANSFER, PayoutForm.COUPON_QUOTA);

        assertThat(reasons(versioned(with(monthly("2026-12", ALL), AssociationType.RESALE, List.of(), forms,
                new Answering(0, true, Answering.USUAL.effect()))))).containsExactly("POLICY_FORM_RULED_OUT", "POLICY_DAYS_OUT_OF_RANGE");
        assertThat(versioned(with(monthly("2026-12", ALL), AssociationType.REFERRAL, List.of(), forms, Answering.USUAL)).orThrow().forms())
                .isEqualTo(forms);
        assertThat(versioned(monthly("2026-12", ALL)).orThrow().forms()).containsExactlyInAnyOrder(PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE,
                PayoutForm.COUPON_QUOTA);
        assertThat(versioned(monthly("2023-09", ALL)).orThrow().forms()).containsExactlyInAnyOrder(PayoutForm.BANK_TRANSFER,
                PayoutForm.ACCOUNT_TOP_UP, PayoutForm.COUPON_QUOTA);
    }
}
