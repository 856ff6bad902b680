package org.partnercenter.application.calendar;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.CalendarYear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calendars in memory. */
public final class InMemoryCalendars implements Calendars, Rollbackable {

    private final Map<Integer, CalendarYear> rows = new HashMap<>();

    @Override
    public Map<Integer, CalendarYear> hold(Set<Integer> years) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(years);
        return found;
    }

    @Override
    public void put(List<CalendarYear> years) {
        years.forEach(year -> rows.put(year.year(), year));
    }

    @Override
    public Map<Integer, CalendarYear> all() {
        return Map.copyOf(rows);
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
