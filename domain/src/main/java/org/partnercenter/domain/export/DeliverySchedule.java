package org.partnercenter.domain.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** When a list is delivered, and which of its rows with each file (ORD-14): every row stands in exactly one. */
public record DeliverySchedule(DeliveryCycle cycle, DeliveryBasis basis) {

    /** What the source tells of a day that has ended may come a little later. */
    public static final Duration PATIENCE = Duration.ofHours(2);

    /** @param begin the first instant of the period @param end the first instant behind it */
    public record Period(Instant begin, Instant end) {
    }

    /** The first day on which a file is due, for one who begins now. */
    public LocalDate first(Instant now, ZoneId zone) {
        return cycle.after(LocalDate.ofInstant(now, zone));
    }

    /** The next day on which a file is due. */
    public LocalDate next(LocalDate due) {
        return cycle.after(due);
    }

    /** From when on the file of that day is made. */
    public static Instant dueAt(LocalDate due, ZoneId zone) {
        return due.atStartOfDay(zone).toInstant().plus(PATIENCE);
    }

    private LocalDate begin(LocalDate due) {
        return switch (basis) {
            case CREATE_TIME -> cycle.before(due);
            case EXPIRE_TIME -> due;
        };
    }

    /** What the file of that day is about. */
    public Period period(LocalDate due, ZoneId zone) {
        var begin = begin(due);
        return new Period(begin.atStartOfDay(zone).toInstant(), cycle.after(begin).atStartOfDay(zone).toInstant());
    }

    /** The same by name: a day or a month. */
    public String label(LocalDate due) {
        return switch (cycle) {
            case DAILY -> begin(due).toString();
            case MONTHLY -> YearMonth.from(begin(due)).toString();
        };
    }

    /** The same as filters of a list, whose ends are left out (COM-06). Times are kept to the microsecond. */
    public Map<String, String> filters(LocalDate due, ZoneId zone) {
        var period = period(due, zone);
        return Map.of(basis.code() + "_begin", period.begin().minus(1, ChronoUnit.MICROS).toString(), basis.code() + "_end",
                period.end().toString());
    }
}
