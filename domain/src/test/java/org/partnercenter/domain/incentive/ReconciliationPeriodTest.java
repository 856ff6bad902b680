package org.partnercenter.domain.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.YearMonth;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("INC-06")
class ReconciliationPeriodTest {

    @ParameterizedTest
    @CsvSource({"2025-07, MONTH, 2025-07, 2025-07", "2025-Q1, QUARTER, 2025-01, 2025-03", "2025-Q4, QUARTER, 2025-10, 2025-12",
            "2025, YEAR, 2025-01, 2025-12"})
    void a_key_says_its_granularity(String key, Granularity granularity, YearMonth first, YearMonth last) {
        var period = ReconciliationPeriod.parse(key).orElseThrow();

        assertThat(period).isEqualTo(new ReconciliationPeriod(granularity, first)).hasToString(key);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.months()).hasSize(granularity.months()).startsWith(first).endsWith(last).allMatch(period::contains);
        assertThat(Stream.of(first.minusMonths(1), last.plusMonths(1))).noneMatch(period::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-13", "2025-00", "2025-7", "2025-Q0", "2025-Q5", "2025-q1", "2025-07-01", " 2025"})
    void what_is_no_key_is_none(String key) {
        assertThat(ReconciliationPeriod.parse(key)).isEmpty();
    }

    @Test
    void a_month_is_part_of_one_quarter_and_one_year() {
        assertThat(ReconciliationPeriod.of(Granularity.QUARTER, YearMonth.of(2025, 9)).key()).isEqualTo("2025-Q3");
        assertThat(ReconciliationPeriod.of(Granularity.YEAR, YearMonth.of(2025, 9)).key()).isEqualTo("2025");
        assertThatThrownBy(() -> new ReconciliationPeriod(Granularity.QUARTER, YearMonth.of(2025, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_are_in_the_order_of_their_ends() {
        assertThat(Stream.of("2025", "2025-Q4", "2025-12", "2025-11", "2026-01").map(key -> ReconciliationPeriod.parse(key).orElseThrow()).sorted())
                .map(ReconciliationPeriod::key).containsExactly("2025-11", "2025-12", "2025-Q4", "2025", "2026-01");
    }
}
