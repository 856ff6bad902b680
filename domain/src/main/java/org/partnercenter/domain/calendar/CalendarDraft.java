package org.partnercenter.domain.calendar;

import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A year of working days as it is given, to be looked at before it counts. */
public record CalendarDraft(int year, List<Day> holidays, List<Day> makeUpWorkdays) {

    /** The first year that can be loaded: the rest days of before 2000 were others. */
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2199;
    /** Longest name of a day, in characters. */
    public static final int MAX_NAME = 64;

    /** @param name of the holiday, may be empty */
    public record Day(LocalDate date, String name) {
    }

    public CalendarDraft {
        holidays = List.copyOf(holidays);
        makeUpWorkdays = List.copyOf(makeUpWorkdays);
    }

    /** The year, or all that is wrong with it. One without a holiday is none that was published. */
    public Decision<CalendarYear> checked() {
        var refusals = new Refusals()
                .refuseIf(holidays.isEmpty(), CalendarRefusal.CALENDAR_WITHOUT_HOLIDAYS.refusal("year", year))
                .addAll(all().filter(date -> date.getYear() != year).distinct()
                        .map(date -> CalendarRefusal.CALENDAR_DAY_OUTSIDE_YEAR.refusal("date", date).with("year", year)).toList())
                .addAll(twice())
                .addAll(makeUpWorkdays.stream().map(Day::date).filter(date -> !CalendarYear.isWeekend(date)).distinct()
                        .map(date -> CalendarRefusal.CALENDAR_MAKE_UP_ON_WEEKDAY.refusal("date", date)).toList())
                .list();
        return refusals.isEmpty() ? Decision.granted(new CalendarYear(year, named(holidays), named(makeUpWorkdays)))
                : Decision.refused(refusals);
    }

    private List<Refusal> twice() {
        var seen = new HashSet<LocalDate>();
        return all().filter(date -> !seen.add(date)).distinct().map(date -> CalendarRefusal.CALENDAR_DAY_TWICE.refusal("date", date)).toList();
    }

    private Stream<LocalDate> all() {
        return Stream.of(holidays, makeUpWorkdays).flatMap(List::stream).map(Day::date);
    }

    private static Map<LocalDate, String> named(List<Day> days) {
        return days.stream().collect(Collectors.toMap(Day::date, Day::name));
    }
}
