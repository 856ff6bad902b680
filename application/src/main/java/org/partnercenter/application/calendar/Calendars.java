package org.partnercenter.application.calendar;

import org.partnercenter.domain.kernel.CalendarYear;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The loaded years as they are stored. */
public interface Calendars {

    /** Those of the years that are loaded; until the running transaction ends, nobody else loads them. */
    Map<Integer, CalendarYear> hold(Set<Integer> years);

    /** Stores each in place of all that was known of its year. */
    void put(List<CalendarYear> years);

    /** All that are loaded. */
    Map<Integer, CalendarYear> all();
}
