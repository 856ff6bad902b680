package org.partnercenter.bootstrap;

import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.MissingCalendarYear;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/** The site's working days, looked up again after a while, so that all nodes count by what was loaded last. */
final class SiteCalendar implements WorkingDays {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();

    /** What was read, and until when it is good, by the monotonic clock. */
    private record Seen(CalendarYears years, long until) {
    }

    private final Supplier<CalendarYears> loaded;
    private volatile Seen seen;

    SiteCalendar(Supplier<CalendarYears> loaded) {
        this.loaded = loaded;
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return counted(years -> years.isWorking(day));
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return counted(years -> years.plus(day, workingDays));
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return counted(years -> years.between(from, to));
    }

    /** A year that is missing may have been loaded just now. */
    private <T> T counted(Function<CalendarYears, T> question) {
        var known = seen;
        if (known == null || System.nanoTime() - known.until() > 0) {
            return question.apply(look());
        }
        try {
            return question.apply(known.years());
        } catch (MissingCalendarYear missing) {
            return question.apply(look());
        }
    }

    private CalendarYears look() {
        var now = new Seen(loaded.get(), System.nanoTime() + LOOK_AGAIN_NANOS);
        seen = now;
        return now.years();
    }
}
