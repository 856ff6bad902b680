package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.LIST;

/** The file that loads working days, a whole year a row: a refused row leaves no year behind that lacks a day. */
final class CalendarFiles {

    private static final FileKind.Title YEAR = new FileKind.Title("year", "年份");
    private static final FileKind.Title HOLIDAYS = new FileKind.Title("holiday_count", "节假日天数");
    private static final FileKind.Title MAKE_UP = new FileKind.Title("make_up_workday_count", "调休上班天数");

    private static final FileKind<LoadCalendar, CalendarLoaded> WORKING_DAYS = new FileKind<>("working-days", CalendarOperations.LOAD, List.of(
            Column.required("year", "年份", AMOUNT),
            Column.required("holidays", "节假日", LIST),
            Column.optional("make_up_workdays", "调休上班日", LIST)),
            List.of(YEAR, HOLIDAYS, MAKE_UP), loaded -> RowResult.granted(Map.of(YEAR.name(), String.valueOf(loaded.year()),
                    HOLIDAYS.name(), String.valueOf(loaded.holidays()), MAKE_UP.name(), String.valueOf(loaded.makeUpWorkdays()))));

    private CalendarFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(WORKING_DAYS);
    }
}
