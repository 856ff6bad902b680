package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.calendar.CalendarDraft;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;

class ShippedCalendarsTest {
    private static CalendarYears years(List<CalendarDraft> drafts) {
        return new CalendarYears(drafts.stream().map(draft -> draft.checked().orThrow())
                .collect(Collectors.toMap(CalendarYear::year, year -> year)));
    }

    /** As published: 2025 has 28 days off and 5 made up for, 2026 has 33 and 6. Weekends in between count along. */
    @ParameterizedTest
    @CsvSource({"2025,28,5", "2026,33,6"})
    void published_years_have_the_days_of_their_notices(int year, int holidays, int makeUps) {
        CalendarYear found = years(ShippedCalendarsLoad.published()).years().get(year);

        assertThat(found.holidays()).hasSize(holidays);
        assertThat(found.makeUpWorkdays()).hasSize(makeUps);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13,1,2026-02-14", "2026-02-14,1,2026-02-24", "2026-09-30,1,2026-10-08", "2026-10-09,1,2026-10-10",
            "2025-01-27,1,2025-02-05", "2025-12-31,1,2026-01-04"})
    void deadlines_go_around_long_holidays(LocalDate from, int days, LocalDate to) {
        assertThat(years(ShippedCalendarsLoad.published()).plus(from, days)).isEqualTo(to);
    }

    @Test
    void a_demonstration_counts_into_the_year_that_is_not_published_yet() {
        var all = Stream.of(ShippedCalendarsLoad.published(), ShippedCalendarsLoad.provisional()).flatMap(List::stream).toList();

        assertThat(years(all).plus(LocalDate.parse("2026-12-31"), 1)).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(years(ShippedCalendarsLoad.provisional()).years().get(2027).holidays()).hasSize(13);
    }
}
