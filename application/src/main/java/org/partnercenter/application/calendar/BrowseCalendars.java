package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.calendar.CalendarRefusal;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.Decision;

import java.util.Optional;

/** Looks at the years that are loaded. */
public final class BrowseCalendars {

    private final Calendars calendars;

    BrowseCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    public Decision<CalendarYear> year(Caller caller, int year) {
        return Decision.unless(CalendarOperations.READ.refusalsFor(caller), caller)
                .flatMap(open -> Optional.ofNullable(calendars.all().get(year)).map(Decision::granted)
                        .orElseGet(() -> Decision.refused(CalendarRefusal.CALENDAR_UNKNOWN.refusal("year", year))));
    }
}
