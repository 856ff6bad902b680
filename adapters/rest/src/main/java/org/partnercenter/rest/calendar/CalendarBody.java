package org.partnercenter.rest.calendar;

import org.partnercenter.application.calendar.LoadCalendar;
import org.partnercenter.domain.calendar.CalendarDraft;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A year of working days. A day is {@code yyyy-MM-dd}, or that, a blank and the name of the holiday. */
record CalendarBody(BigDecimal year, List<String> holidays, List<String> makeUpWorkdays) {

    private static final int MAX_DAYS = 366;
    private static final int LENGTH_OF_DAY = 10;

    Supplier<LoadCalendar> command(Input in) {
        return command(in, in.field("year", year).required());
    }

    /** @param of the year, from wherever it comes */
    Supplier<LoadCalendar> command(Input in, Field of) {
        var numbered = of.integer(CalendarDraft.FIRST_YEAR, CalendarDraft.LAST_YEAR);
        var off = in.list("holidays", holidays).atMost(MAX_DAYS).each(CalendarBody::day);
        var madeUp = in.list("make_up_workdays", makeUpWorkdays).atMost(MAX_DAYS).each(CalendarBody::day);
        return () -> new LoadCalendar(new CalendarDraft(numbered.orElseThrow(), off.orElse(List.of()), madeUp.orElse(List.of())));
    }

    private static Optional<CalendarDraft.Day> day(Field field) {
        return field.text(LENGTH_OF_DAY + 1 + CalendarDraft.MAX_NAME).flatMap(given -> field.code(CalendarBody::parse));
    }

    private static Optional<CalendarDraft.Day> parse(String text) {
        if (text.length() < LENGTH_OF_DAY || text.length() > LENGTH_OF_DAY && text.charAt(LENGTH_OF_DAY) != ' ') {
            return Optional.empty();
        }
        try {
            var name = text.substring(LENGTH_OF_DAY).strip();
            return Optional.of(new CalendarDraft.Day(LocalDate.parse(text.substring(0, LENGTH_OF_DAY)), name))
                    .filter(day -> name.codePointCount(0, name.length()) <= CalendarDraft.MAX_NAME);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
