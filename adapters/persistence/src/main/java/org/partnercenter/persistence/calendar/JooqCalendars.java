package org.partnercenter.persistence.calendar;

import org.jooq.Condition;
import org.partnercenter.application.calendar.Calendars;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.persistence.db.tables.records.CalendarDayRecord;
import org.partnercenter.persistence.db.tables.records.CalendarYearRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.noCondition;
import static org.partnercenter.persistence.db.Tables.CALENDAR_DAY;
import static org.partnercenter.persistence.db.Tables.CALENDAR_YEAR;

/** Calendars of working days as rows, a day a row. */
public final class JooqCalendars implements Calendars {

    private static final int OF_YEAR = 0x43414c01;
    private static final String HOLIDAY = "HOLIDAY";
    private static final String MAKE_UP_WORKDAY = "MAKE_UP_WORKDAY";

    private final Database database;

    public JooqCalendars(Database database) {
        this.database = database;
    }

    /** A year nobody knows has no row to wait for. */
    @Override
    public Map<Integer, CalendarYear> hold(Set<Integer> years) {
        AdvisoryLocks.hold(database.dsl(), OF_YEAR, years.stream().sorted().map(String::valueOf).toList());
        return found(CALENDAR_YEAR.YEAR.in(years));
    }

    @Override
    public Map<Integer, CalendarYear> all() {
        return found(noCondition());
    }

    /** One statement, so that no year is seen half replaced. */
    private Map<Integer, CalendarYear> found(Condition wanted) {
        var holidays = new HashMap<Integer, Map<LocalDate, String>>();
        var makeUps = new HashMap<Integer, Map<LocalDate, String>>();
        var d = CALENDAR_DAY;
        database.dsl().select(CALENDAR_YEAR.YEAR, d.DAY, d.KIND, d.NAME).from(CALENDAR_YEAR).join(d).on(d.YEAR.eq(CALENDAR_YEAR.YEAR))
                .where(wanted).forEach(row -> (HOLIDAY.equals(row.value3()) ? holidays : makeUps)
                        .computeIfAbsent(row.value1(), none -> new HashMap<>()).put(row.value2(), row.value4()));
        var found = new HashMap<Integer, CalendarYear>();
        holidays.forEach((year, days) -> found.put(year, new CalendarYear(year, days, makeUps.getOrDefault(year, Map.of()))));
        return found;
    }

    @Override
    public void put(List<CalendarYear> years) {
        var numbers = years.stream().map(CalendarYear::year).toList();
        database.dsl().insertInto(CALENDAR_YEAR).set(numbers.stream().map(CalendarYearRecord::new).toList()).onConflictDoNothing().execute();
        database.dsl().deleteFrom(CALENDAR_DAY).where(CALENDAR_DAY.YEAR.in(numbers)).execute();
        var rows = new ArrayList<CalendarDayRecord>();
        for (var year : years) {
            year.holidays().forEach((day, name) -> rows.add(new CalendarDayRecord(day, year.year(), HOLIDAY, name)));
            year.makeUpWorkdays().forEach((day, name) -> rows.add(new CalendarDayRecord(day, year.year(), MAKE_UP_WORKDAY, name)));
        }
        for (var chunk : Chunks.of(rows)) {
            database.dsl().insertInto(CALENDAR_DAY).set(chunk).execute();
        }
    }
}
