package org.partnercenter.domain.calendar;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CalendarDraftTest {

    private static List<CalendarDraft.Day> days(String... days) {
        return Stream.of(days).map(day -> new CalendarDraft.Day(LocalDate.parse(day), "name")).toList();
    }

    @Test
    void all_faults_are_told() {
        var draft = new CalendarDraft(2026, days("2026-01-01", "2026-01-01", "2027-01-01"), days("2026-01-05", "2026-01-04"));

        assertThat(draft.checked().refusals()).extracting(Refusal::reason, refusal -> refusal.facts().get("date")).containsExactly(
                tuple("CALENDAR_DAY_OUTSIDE_YEAR", "2027-01-01"),
                tuple("CALENDAR_DAY_TWICE", "2026-01-01"),
                tuple("CALENDAR_MAKE_UP_ON_WEEKDAY", "2026-01-05"));
        assertThat(new CalendarDraft(2026, List.of(), days("2026-01-04")).checked().refusals()).extracting(Refusal::reason)
                .containsExactly("CALENDAR_WITHOUT_HOLIDAYS");
    }

    @Test
    void a_day_is_no_holiday_that_is_worked_on() {
        assertThat(new CalendarDraft(2026, days("2026-01-04"), days("2026-01-04")).checked().refusals()).extracting(Refusal::reason)
                .containsExactly("CALENDAR_DAY_TWICE");
    }

    @Test
    void a_good_one_is_the_year() {
        var year = new CalendarDraft(2026, days("2026-01-01"), days("2026-01-04")).checked().orThrow();

        assertThat(year.year()).isEqualTo(2026);
        assertThat(year.holidays()).containsOnlyKeys(LocalDate.parse("2026-01-01"));
        assertThat(year.makeUpWorkdays()).containsOnlyKeys(LocalDate.parse("2026-01-04"));
    }
}
