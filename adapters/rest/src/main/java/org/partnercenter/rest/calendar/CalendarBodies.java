package org.partnercenter.rest.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.calendar.CalendarLoaded;
import org.partnercenter.application.calendar.CalendarOperations;
import org.partnercenter.application.calendar.LoadCalendar;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What loading a calendar looks like in JSON. */
@ApplicationScoped
class CalendarBodies implements HasBodies {

    static final CommandBody<CalendarBody, LoadCalendar, CalendarLoaded> LOAD = new CommandBody<>(CalendarOperations.LOAD, CalendarBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((loaded, language) -> CalendarShape.LoadedShape.of(loaded)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(LOAD);
    }
}
