package org.partnercenter.domain.kernel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Working days by the years that were loaded. */
public record CalendarYears(Map<Integer, CalendarYear> years) implements WorkingDays {

    public CalendarYears {
        years = Map.copyOf(years);
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear())).orElseThrow(() -> new MissingCalendarYear(day.getYear())).isWorking(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        var reached = day;
        for (int left = workingDays; left > 0; left -= isWorking(reached) ? 1 : 0) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        int found = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            found += isWorking(day) ? 1 : 0;
        }
        return found;
    }
}
