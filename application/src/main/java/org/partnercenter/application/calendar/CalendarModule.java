package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.CalendarYears;

import java.util.List;

/** Puts the calendars together from their storage. */
public final class CalendarModule {

    private final Calendars calendars;

    public CalendarModule(Calendars calendars) {
        this.calendars = calendars;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new CalendarLoading(calendars));
    }

    public BrowseCalendars browse() {
        return new BrowseCalendars(calendars);
    }

    /** Working days as they are loaded now; what is loaded later is not in it. */
    public CalendarYears now() {
        return new CalendarYears(calendars.all());
    }

    public static List<FileKind<?, ?>> files() {
        return CalendarFiles.kinds();
    }
}
