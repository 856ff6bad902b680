package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.MissingCalendarYear;

class SiteCalendarTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");

    private final AtomicInteger looks = new AtomicInteger();
    private Map<Integer, CalendarYear> years = Map.of();
    private final SiteCalendar calendar = new SiteCalendar(() -> {
        looks.incrementAndGet();
        return new CalendarYears(years);
    });

    @Test
    void a_year_that_was_missing_counts_once_it_is_loaded_and_is_not_looked_up_for_every_question() {
        assertThatThrownBy(() -> calendar.isWorking(MONDAY)).isInstanceOf(MissingCalendarYear.class);
        years = Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()));

        assertThat(calendar.isWorking(MONDAY)).isTrue();
        assertThat(calendar.plus(MONDAY, 5)).isEqualTo(MONDAY.plusDays(7));
        assertThat(calendar.between(MONDAY, MONDAY.plusDays(7))).isEqualTo(5);
        assertThat(looks).hasValue(2);
    }
}
