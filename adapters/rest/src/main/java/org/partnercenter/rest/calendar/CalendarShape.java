package org.partnercenter.rest.calendar;

import org.partnercenter.application.calendar.CalendarLoaded;
import org.partnercenter.domain.kernel.CalendarYear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A year of working days, in the form it is loaded in. */
record CalendarShape(int year, List<String> holidays, List<String> makeUpWorkdays) {

    /** @param changed whether it was other before */
    record LoadedShape(int year, int holidayCount, int makeUpWorkdayCount, boolean changed) {

        static LoadedShape of(CalendarLoaded loaded) {
            return new LoadedShape(loaded.year(), loaded.holidays(), loaded.makeUpWorkdays(), loaded.changed());
        }
    }

    static CalendarShape of(CalendarYear year) {
        return new CalendarShape(year.year(), days(year.holidays()), days(year.makeUpWorkdays()));
    }

    private static List<String> days(Map<LocalDate, String> days) {
        return days.entrySet().stream().map(day -> (day.getKey() + " " + day.getValue()).strip()).toList();
    }
}
