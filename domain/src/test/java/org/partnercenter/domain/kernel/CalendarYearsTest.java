package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalendarYearsTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    /** Thursday is a holiday, Sunday the 4th is worked on. */
    private final WorkingDays days = new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(NEW_YEAR, "元旦"),
            Map.of(LocalDate.parse("2026-01-04"), "元旦")), 2025, new CalendarYear(2025, Map.of(LocalDate.parse("2025-01-01"), ""), Map.of())));

    @ParameterizedTest
    @CsvSource({"2025-12-31,true", "2026-01-01,false", "2026-01-02,true", "2026-01-03,false", "2026-01-04,true", "2026-01-10,false",
            "2026-01-11,false", "2026-01-12,true"})
    void a_day_is_worked_on_unless_it_is_a_weekend_or_a_holiday_or_made_up_for(LocalDate day, boolean working) {
        assertThat(days.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,0,2025-12-31", "2026-01-01,0,2026-01-01", "2025-12-31,1,2026-01-02", "2025-12-31,2,2026-01-04",
            "2025-12-31,3,2026-01-05", "2026-01-09,1,2026-01-12"})
    void days_are_added_over_what_is_not_worked_on(LocalDate from, int count, LocalDate reached) {
        assertThat(days.plus(from, count)).isEqualTo(reached);
        assertThat(days.between(from, reached)).isEqualTo(count);
    }

    @Test
    void what_is_between_ends_with_its_last_day_and_is_never_negative() {
        assertThat(days.between(NEW_YEAR, LocalDate.parse("2026-01-04"))).isEqualTo(2);
        assertThat(days.between(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-01-03"))).isZero();
        assertThatThrownBy(() -> days.between(NEW_YEAR, NEW_YEAR.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.plus(NEW_YEAR, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_year_without_data_fails_aloud() {
        assertThatThrownBy(() -> days.plus(LocalDate.parse("2026-12-31"), 1))
                .isInstanceOfSatisfying(MissingCalendarYear.class, missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThatThrownBy(() -> days.isWorking(LocalDate.parse("2024-12-31"))).isInstanceOf(MissingCalendarYear.class);
        assertThatThrownBy(() -> days.between(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-01")))
                .isInstanceOf(MissingCalendarYear.class);
    }
}
