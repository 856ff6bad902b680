package org.partnercenter.domain.indicator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTest {

    private static final PartyId PARTNER = new PartyId("d-1");
    private static final Measured OWN = new Measured(PARTNER, Optional.empty());
    private static final Optional<PartyId> CUSTOMER = Optional.of(new PartyId("c-1"));
    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

    private static Indicator indicator(StatisticalMethod method, StatisticalPeriod period, String unit, long version) {
        return new Indicator(new IndicatorCode("growth"), new Indicator.Names("增长", "Growth"), "RESALE", method, period, unit, version);
    }

    private static ValueKey key(String period, String dimension) {
        return new ValueKey(PARTNER, new IndicatorCode("growth"), CountedPeriod.parse(period).orElseThrow(), Optional.ofNullable(dimension));
    }

    private static IndicatorValue value(String number, long version) {
        return new IndicatorValue(key("2026-11", null), OWN, CUSTOMER, new IndicatorNumber(new BigDecimal(number)), version);
    }

    private static IndicatorLine line(String order, String amount, long version) {
        return new IndicatorLine(key("2026-11", null), OWN, "l-1", Optional.empty(), Optional.ofNullable(order), Amount.of(amount), version);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("IND-07")
    void the_highest_version_counts_whatever_the_order() {
        var one = indicator(StatisticalMethod.SUM, StatisticalPeriod.MONTH, "yuan", 1);
        var two = indicator(StatisticalMethod.SUM, StatisticalPeriod.MONTH, "CNY", 2);

        assertThat(one.deliver(Optional.empty())).isEqualTo(Decision.granted(Feed.CREATED));
        assertThat(two.deliver(Optional.of(one))).isEqualTo(Decision.granted(Feed.REPLACED));
        assertThat(one.deliver(Optional.of(two))).isEqualTo(Decision.granted(Feed.OUTDATED));
        assertThat(two.deliver(Optional.of(two))).isEqualTo(Decision.granted(Feed.UNCHANGED));
        assertThat(reasons(indicator(StatisticalMethod.SUM, StatisticalPeriod.MONTH, "x", 2).deliver(Optional.of(two))))
                .containsExactly("INDICATOR_VERSION_TAKEN");
        assertThat(reasons(indicator(StatisticalMethod.RATIO, StatisticalPeriod.MONTH, "x", 3).deliver(Optional.of(two))))
                .containsExactly("INDICATOR_COUNTED_OTHERWISE");
    }

    @Test
    @Tag("IND-07")
    void a_value_is_of_a_known_indicator_and_of_its_period() {
        var monthly = Optional.of(indicator(StatisticalMethod.SUM, StatisticalPeriod.MONTH, "CNY", 1));
        var counting = Optional.of(indicator(StatisticalMethod.COUNT, StatisticalPeriod.QUARTER, "", 1));

        assertThat(value("1.5", 1).deliver(Optional.empty(), monthly, true)).isEqualTo(Decision.granted(Feed.CREATED));
        assertThat(value("2", 2).deliver(Optional.of(value("1.5", 1)), monthly, true)).isEqualTo(Decision.granted(Feed.REPLACED));
        assertThat(reasons(value("1.5", 1).deliver(Optional.empty(), Optional.empty(), false)))
                .containsExactly("INDICATOR_UNKNOWN", "INDICATOR_CUSTOMER_UNKNOWN");
        assertThat(reasons(value("1.5", 1).deliver(Optional.of(value("1", 1)), counting, true)))
                .containsExactly("INDICATOR_OF_OTHER_PERIOD", "INDICATOR_COUNT_NOT_WHOLE", "INDICATOR_VALUE_VERSION_TAKEN");
        assertThat(value("3.0", 2).deliver(Optional.empty(), Optional.of(indicator(StatisticalMethod.COUNT, StatisticalPeriod.MONTH, "", 1)), true)
                .isGranted()).isTrue();
    }

    @Test
    @Tag("IND-02")
    void a_line_is_of_revenue_or_an_order() {
        var monthly = Optional.of(indicator(StatisticalMethod.SUM, StatisticalPeriod.MONTH, "CNY", 1));

        assertThat(line("o-1", "1.00", 2).deliver(Optional.of(line("o-1", "2.00", 1)), monthly)).isEqualTo(Decision.granted(Feed.REPLACED));
        assertThat(reasons(line(null, "1.00", 1).deliver(Optional.empty(), Optional.empty())))
                .containsExactly("INDICATOR_UNKNOWN", "INDICATOR_LINE_OF_NOTHING");
        assertThat(reasons(line("o-1", "1.00", 1).deliver(Optional.of(line("o-1", "2.00", 1)), monthly)))
                .containsExactly("INDICATOR_LINE_VERSION_TAKEN");
    }

    @ParameterizedTest
    @CsvSource({"2026-11, MONTH, 2026-11, 2026-11", "2026-Q4, QUARTER, 2026-10, 2026-12", "2026-H1, HALF_YEAR, 2026-01, 2026-06",
            "2026-H2, HALF_YEAR, 2026-07, 2026-12", "2026, YEAR, 2026-01, 2026-12"})
    @Tag("IND-07")
    void a_period_says_how_long_it_is(String key, StatisticalPeriod length, String first, String last) {
        var period = CountedPeriod.parse(key).orElseThrow();

        assertThat(period.length()).isEqualTo(length);
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-Q5", "2026-H0", "2026-H3", "2026-1", "2026-Q"})
    @Tag("IND-07")
    void what_is_no_period_is_none(String key) {
        assertThat(CountedPeriod.parse(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1234567890123456.7891, ''", "-0.5, ''", "0, ''", "12345678901234567, AMOUNT_TOO_LARGE", "0.00001, AMOUNT_TOO_FINE",
            "1e999999999, AMOUNT_TOO_LARGE", "1e-999999999, AMOUNT_TOO_FINE", "1.10000000, ''"})
    @Tag("IND-07")
    void a_value_has_sixteen_digits_before_the_point_and_four_behind_it(String given, String reason) {
        assertThat(String.join(",", reasons(IndicatorNumber.read("value", new BigDecimal(given))))).isEqualTo(reason);
    }

    @Test
    @Tag("IND-07")
    void there_is_one_value_for_each_key() {
        assertThat(key("2026-11", "a").id()).isEqualTo(key("2026-11", "a").id()).isNotEqualTo(key("2026-11", null).id())
                .isNotEqualTo(key("2026-Q4", "a").id());
        assertThat(key("2026-11", "a").id().value()).matches("[0-9a-f]{32}");
    }

    @Test
    @Tag("IND-04")
    void feedback_is_answered_once_and_waits_alone() {
        var id = new FeedbackId("f-1");
        var given = Feedback.give(id, key("2026-11", null).id(), OWN, "金额不对", NOW, Optional.empty()).orThrow();
        var answered = given.answer("已更正", NOW.plusSeconds(1)).orThrow();

        assertThat(answered.reply()).contains(new Feedback.Reply("已更正", NOW.plusSeconds(1)));
        assertThat(reasons(answered.answer("again", NOW))).containsExactly("INDICATOR_FEEDBACK_ANSWERED");
        assertThat(reasons(Feedback.give(new FeedbackId("f-2"), given.value(), OWN, "x", NOW, Optional.of(id))))
                .containsExactly("INDICATOR_FEEDBACK_OPEN");
        assertThat(answered.toString()).doesNotContain("金额");
    }

    @Test
    @Tag("IND-03")
    void the_present_notice_is_acknowledged_before_an_export() {
        assertThat(ExportNotice.unless(Optional.of(ExportNotice.VERSION), "x").isGranted()).isTrue();
        assertThat(reasons(ExportNotice.unless(Optional.empty(), "x"))).containsExactly("INDICATOR_NOTICE_NOT_ACKNOWLEDGED");
        assertThat(reasons(ExportNotice.unless(Optional.of("0"), "x"))).containsExactly("INDICATOR_NOTICE_NOT_ACKNOWLEDGED");
    }
}
