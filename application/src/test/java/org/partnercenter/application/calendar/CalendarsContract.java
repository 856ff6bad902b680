package org.partnercenter.application.calendar;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.CalendarYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of calendars does. */
public interface CalendarsContract {

    Calendars calendars();

    Transactions transactions();

    private static CalendarYear year(int year, String holiday, Map<LocalDate, String> makeUps) {
        return new CalendarYear(year, Map.of(LocalDate.of(year, 1, 1), holiday), makeUps);
    }

    @Test
    default void a_year_is_replaced_as_a_whole_and_others_stay() {
        var makeUp = Map.of(LocalDate.of(2026, 1, 4), "元旦");
        calendars().put(List.of(year(2025, "元旦", Map.of()), year(2026, "元旦", makeUp)));
        assertThat(calendars().all()).isEqualTo(Map.of(2025, year(2025, "元旦", Map.of()), 2026, year(2026, "元旦", makeUp)));

        calendars().put(List.of(year(2026, "", Map.of())));

        assertThat(calendars().all()).isEqualTo(Map.of(2025, year(2025, "元旦", Map.of()), 2026, year(2026, "", Map.of())));
        assertThat(transactions().inTransaction(() -> calendars().hold(Set.of(2026, 2027))))
                .isEqualTo(Map.of(2026, year(2026, "", Map.of())));
    }
}
