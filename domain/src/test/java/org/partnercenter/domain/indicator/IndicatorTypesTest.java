package org.partnercenter.domain.indicator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

/** What numbers, periods and methods of indicators say of themselves. */
class IndicatorTypesTest {

    @ParameterizedTest
    @Tag("IND-07")
    @CsvSource({"2026-01", "2026-12", "2026-Q1", "2026-Q2", "2026-Q4", "2026-H1", "2026-H2", "2026"})
    void a_period_is_written_as_it_is_read(String key) {
        assertThat(CountedPeriod.parse(key).orElseThrow().key()).isEqualTo(key);
        assertThat(CountedPeriod.parse(key).orElseThrow()).hasToString(key);
    }

    @ParameterizedTest
    @Tag("IND-07")
    @CsvSource({"9999999999999999, true", "10000000000000000, false", "9999999999999999.9999, true", "0.00001, false", "0.10000, true", "1E+15, true",
            "1E+16, false", "0E-99, true", "0.1000000000000000000000000000000000000000, true", "0.10000000000000000000000000000000000000000, false"})
    void a_number_has_sixteen_digits_and_four_behind_the_point(String text, boolean fits) {
        assertThat(IndicatorNumber.read("value", new BigDecimal(text)).isGranted()).isEqualTo(fits);
    }

    @Test
    @Tag("IND-07")
    void some_methods_add_up_and_some_deliveries_are_news() {
        assertThat(new IndicatorNumber(new BigDecimal("1.5"))).hasToString("1.5000");
        assertThat(Arrays.stream(StatisticalMethod.values()).filter(StatisticalMethod::isAdditive)).containsExactly(StatisticalMethod.SUM, StatisticalMethod.COUNT);
        assertThat(Arrays.stream(Feed.values()).filter(Feed::isNews)).containsExactly(Feed.CREATED, Feed.REPLACED);
        assertThat(Arrays.stream(IndicatorRule.values()).map(IndicatorRule::id)).allMatch(id -> id.matches("IND-\\d\\d")).contains("IND-07");
        assertThat(new Feedback.Reply("told to nobody", Instant.EPOCH)).hasToString("Reply[1970-01-01T00:00:00Z]");
    }
}
