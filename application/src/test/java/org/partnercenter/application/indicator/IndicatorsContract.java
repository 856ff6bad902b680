package org.partnercenter.application.indicator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.indicator.IndicatorValues.Asked;
import org.partnercenter.application.indicator.IndicatorValues.ResellerFilter;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.Measured;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of indicators does. A customer c-1 is called "Alpha Cloud", and is a customer of d-1. */
public interface IndicatorsContract {

    PartyId D1 = new PartyId("d-1");
    PartyId R1 = new PartyId("r-1");
    Measured OWN = new Measured(D1, Optional.empty());
    Measured RESELLERS = new Measured(D1, Optional.of(R1));
    Scope SCOPE = new Scope.OfPartner(D1);
    Scope RESELLER_SCOPE = new Scope.OfReseller(D1, R1);
    PageRequest TEN = new PageRequest(0, 10);
    Instant AT = Instant.parse("2026-11-20T00:00:00Z");

    Indicators indicators();

    IndicatorValues values();

    IndicatorLines lines();

    Feedbacks feedback();

    Transactions transactions();

    static Indicator indicator(String code, StatisticalMethod method, StatisticalPeriod period, long version) {
        return new Indicator(new IndicatorCode(code), new Indicator.Names("指标" + code, "Indicator " + code), "RESALE", method, period, "CNY", version);
    }

    static IndicatorValue value(Measured whose, String indicator, String period, String dimension, String customer, String number) {
        return new IndicatorValue(new ValueKey(whose.owner(), new IndicatorCode(indicator), CountedPeriod.parse(period).orElseThrow(),
                Optional.ofNullable(dimension)), whose, Optional.ofNullable(customer).map(PartyId::new),
                new IndicatorNumber(new BigDecimal(number)), 1);
    }

    private static ValueFilter by(String period, String name, StatisticalPeriod length, String dimension, String customerName) {
        return new ValueFilter(Optional.ofNullable(period).flatMap(CountedPeriod::parse), Optional.empty(), Optional.empty(),
                Optional.ofNullable(name), Optional.ofNullable(length), Optional.ofNullable(dimension), Optional.empty(),
                Optional.ofNullable(customerName), Optional.empty());
    }

    private List<String> list(Scope scope, ValueFilter filter) {
        return values().list(scope, filter, TEN).items().stream().map(each -> each.value().number().toString()).toList();
    }

    private void several() {
        indicators().put(List.of(indicator("sum", StatisticalMethod.SUM, StatisticalPeriod.MONTH, 1),
                indicator("growth", StatisticalMethod.GROWTH, StatisticalPeriod.QUARTER, 1)));
        values().put(List.of(value(OWN, "sum", "2026-09", null, null, "1"), value(OWN, "sum", "2026-10", "obs", "c-1", "2"),
                value(OWN, "growth", "2026-Q4", null, null, "0.25"), value(RESELLERS, "sum", "2026-10", "obs", null, "4"),
                value(RESELLERS, "sum", "2026-10", "ecs", null, "5"), value(RESELLERS, "sum", "2026-09", null, null, "6"),
                value(RESELLERS, "sum", "2026-09", "obs", null, "7"), value(RESELLERS, "growth", "2026-Q3", "obs", null, "8")));
    }

    @Test
    @Tag("IND-07")
    default void indicators_come_back_as_they_were_last_stored() {
        var later = indicator("a", StatisticalMethod.SUM, StatisticalPeriod.YEAR, 2);
        indicators().put(List.of(indicator("a", StatisticalMethod.COUNT, StatisticalPeriod.MONTH, 1),
                indicator("b", StatisticalMethod.RATIO, StatisticalPeriod.HALF_YEAR, 1)));
        indicators().put(List.of(later));
        var codes = Set.of(new IndicatorCode("a"), new IndicatorCode("none"));

        assertThat(transactions().inTransaction(() -> indicators().hold(codes))).isEqualTo(Map.of(later.code(), later));
        assertThat(indicators().of(codes)).isEqualTo(Map.of(later.code(), later));
        assertThat(indicators().list(TEN).items()).extracting(each -> each.code().value()).containsExactly("a", "b");
        assertThat(indicators().list(PageRequest.onwards(5, "a")).items()).hasSize(1);
        assertThat(indicators().list(new PageRequest(1, 1)).total()).isEqualTo(2);
    }

    @Test
    @Tag("IND-01")
    default void each_partner_finds_its_own_values_by_all_filters() {
        several();

        assertThat(list(SCOPE, ValueFilter.ALL)).containsExactly("0.2500", "2.0000", "1.0000");
        assertThat(list(SCOPE, by("2026-10", null, null, null, null))).containsExactly("2.0000");
        assertThat(list(SCOPE, by(null, "GROWTH", null, null, null))).containsExactly("0.2500");
        assertThat(list(SCOPE, by(null, "指标sum", null, null, null))).containsExactly("2.0000", "1.0000");
        assertThat(list(SCOPE, by(null, null, StatisticalPeriod.QUARTER, null, null))).containsExactly("0.2500");
        assertThat(list(SCOPE, by(null, null, null, "obs", null))).containsExactly("2.0000");
        assertThat(list(SCOPE, by(null, null, null, null, "alpha"))).containsExactly("2.0000");
        assertThat(list(SCOPE, by(null, null, null, null, "beta"))).isEmpty();
        assertThat(list(SCOPE, new ValueFilter(Optional.empty(), Optional.of("RESALE"), Optional.of(new IndicatorCode("sum")), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(new PartyId("c-1")), Optional.empty(), Optional.of(D1)))).containsExactly("2.0000");
        assertThat(list(RESELLER_SCOPE, by("2026-10", null, null, "ecs", null))).containsExactly("5.0000");
        assertThat(list(new Scope.Everything(), ValueFilter.ALL)).hasSize(8);
        assertThat(list(new Scope.OfAccountManager(SCOPE, "o-1"), ValueFilter.ALL)).isEmpty();
        var newest = value(OWN, "growth", "2026-Q4", null, null, "0").key().id();
        assertThat(values().list(SCOPE, ValueFilter.ALL, PageRequest.onwards(1, newest.value())).items()).hasSize(1);
        assertThat(values().list(SCOPE, ValueFilter.ALL, new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    @Test
    @Tag("IND-02")
    default void a_value_is_found_by_whom_it_measures_and_replaced_by_a_later_one() {
        several();
        var before = value(OWN, "sum", "2026-10", "obs", "c-1", "2");
        var later = new IndicatorValue(before.key(), OWN, Optional.empty(), new IndicatorNumber(new BigDecimal("-3.1")), 9);
        var id = before.key().id();

        assertThat(values().find(SCOPE, id)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(before);
            assertThat(found.indicator().code()).isEqualTo(new IndicatorCode("sum"));
            assertThat(found.customerName()).contains("Alpha Cloud");
        });
        assertThat(values().find(RESELLER_SCOPE, id)).isEmpty();
        values().put(List.of(later));
        assertThat(transactions().inTransaction(() -> values().hold(Set.of(id)))).isEqualTo(Map.of(id, later));
    }

    @Test
    @Tag("IND-01")
    default void a_distributor_sees_what_each_reseller_comes_to() {
        several();
        var all = values().ofResellers(D1, new ResellerFilter(Optional.empty(), Optional.empty(), Optional.empty()), TEN);

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.items()).extracting(each -> each.reseller() + " " + each.indicator().code() + " " + each.period() + " " + each.value())
                .containsExactly("r-1 sum 2026-10 9.0000", "r-1 sum 2026-09 6.0000");
        assertThat(values().ofResellers(D1, new ResellerFilter(CountedPeriod.parse("2026-09"), Optional.of(new IndicatorCode("sum")), Optional.of(R1)),
                TEN).items()).hasSize(1);
        assertThat(values().ofResellers(new PartyId("d-2"), new ResellerFilter(Optional.empty(), Optional.empty(), Optional.empty()), TEN).items())
                .isEmpty();
    }

    @Test
    @Tag("IND-05")
    default void values_are_told_to_those_who_decide_by_them() {
        several();
        var asked = values().of(Set.of(D1, R1, new PartyId("d-2")), CountedPeriod.parse("2026-10").orElseThrow(), Set.of(new IndicatorCode("sum")));

        assertThat(asked.keySet()).containsExactlyInAnyOrder(D1, R1);
        assertThat(asked.get(D1)).isEqualTo(Map.of(new Asked(new IndicatorCode("sum"), Optional.of("obs")), new IndicatorNumber(new BigDecimal("2"))));
    }

    @Test
    @Tag("IND-02")
    default void lines_are_found_by_revenue_or_order_and_leave_when_they_contribute_nothing() {
        var key = value(OWN, "sum", "2026-10", null, null, "1").key();
        var one = new IndicatorLine(key, OWN, "l-1", Optional.of("r-1"), Optional.empty(), Amount.of("1.00"), 1);
        var two = new IndicatorLine(key, OWN, "l-2", Optional.of("r-1"), Optional.of("o-2"), Amount.of("-2.00"), 1);
        lines().put(List.of(one, two, new IndicatorLine(key, OWN, "l-3", Optional.of("r-3"), Optional.empty(), Amount.of("3.00"), 1)));
        lines().put(List.of(new IndicatorLine(key, OWN, "l-3", Optional.of("r-3"), Optional.empty(), Amount.of("0.00"), 2)));

        assertThat(lines().list(SCOPE, key.id(), LineFilter.ALL, TEN)).satisfies(page -> {
            assertThat(page.items()).containsExactly(one, two);
            assertThat(page.total()).isEqualTo(2);
        });
        assertThat(lines().list(SCOPE, key.id(), new LineFilter(Optional.of("r-1"), Optional.of("o-2")), TEN).items()).containsExactly(two);
        assertThat(lines().list(SCOPE, key.id(), new LineFilter(Optional.empty(), Optional.of("o-9")), TEN).items()).isEmpty();
        assertThat(lines().list(SCOPE, key.id(), LineFilter.ALL, PageRequest.onwards(5, "l-1")).items()).containsExactly(two);
        assertThat(lines().list(RESELLER_SCOPE, key.id(), LineFilter.ALL, TEN).items()).isEmpty();
        var found = new IndicatorLines.Key(key.id(), "l-1");
        assertThat(transactions().inTransaction(() -> lines().hold(Set.of(found, new IndicatorLines.Key(key.id(), "none")))))
                .isEqualTo(Map.of(found, one));
    }

    @Test
    @Tag("IND-04")
    default void feedback_waits_until_it_is_answered() {
        var value = value(OWN, "sum", "2026-10", null, null, "1").key().id();
        var given = new Feedback(new FeedbackId("f-1"), value, OWN, "金额不对", AT, Optional.empty());
        var other = new Feedback(new FeedbackId("f-2"), value(RESELLERS, "sum", "2026-10", null, null, "1").key().id(), RESELLERS, "x",
                AT.plusSeconds(1), Optional.empty());
        feedback().put(List.of(given, other));
        assertThat(transactions().inTransaction(() -> feedback().holdOpen(Set.of(value)))).isEqualTo(Map.of(value, given.id()));

        var answered = given.answer("已更正", AT.plusSeconds(9)).orThrow();
        feedback().put(List.of(answered));

        assertThat(transactions().inTransaction(() -> feedback().holdOpen(Set.of(value)))).isEmpty();
        assertThat(transactions().inTransaction(() -> feedback().lock(Set.of(given.id())))).isEqualTo(Map.of(given.id(), answered));
        assertThat(feedback().list(SCOPE, new FeedbackFilter(Optional.empty(), Optional.empty()), TEN).items()).containsExactly(answered);
        assertThat(feedback().list(new Scope.Everything(), new FeedbackFilter(Optional.empty(), Optional.of(false)), TEN).items())
                .containsExactly(other);
        assertThat(feedback().list(new Scope.Everything(), new FeedbackFilter(Optional.of(value), Optional.of(true)), TEN).total()).isEqualTo(1);
        assertThat(feedback().list(new Scope.Everything(), new FeedbackFilter(Optional.empty(), Optional.empty()), PageRequest.onwards(5, "f-2"))
                .items()).containsExactly(answered);
    }
}
