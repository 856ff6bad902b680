package org.partnercenter.domain.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year of working days: Monday to Friday, but for holidays, and the make-up workdays. All days are days of the year.
 *
 * @param holidays       not worked on, with their names, which may be empty; may lie on weekends
 * @param makeUpWorkdays Saturdays and Sundays that are worked on, with the names of the holidays they make up for, which may be empty
 */
public record CalendarYear(int year, Map<LocalDate, String> holidays, Map<LocalDate, String> makeUpWorkdays) {

    public CalendarYear {
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        makeUpWorkdays = Collections.unmodifiableSortedMap(new TreeMap<>(makeUpWorkdays));
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    boolean isWorking(LocalDate day) {
        return !holidays.containsKey(day) && (!isWeekend(day) || makeUpWorkdays.containsKey(day));
    }
}
