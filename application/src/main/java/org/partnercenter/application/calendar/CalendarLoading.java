package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.CalendarYear;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Loads years of working days. Deadlines that are stored already stay as they are. */
final class CalendarLoading implements UseCase<LoadCalendar, CalendarLoaded> {

    private static final String TYPE = "calendar";

    private final Calendars calendars;

    CalendarLoading(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Operation<LoadCalendar, CalendarLoaded> operation() {
        return CalendarOperations.LOAD;
    }

    @Override
    public List<Outcome<CalendarLoaded>> decide(List<Request<LoadCalendar>> requests, Instant now) {
        var known = new HashMap<>(calendars.hold(requests.stream().map(request -> request.command().calendar().year())
                .collect(Collectors.toSet())));
        var stored = new TreeMap<Integer, CalendarYear>();
        var outcomes = new ArrayList<Outcome<CalendarLoaded>>();
        for (var request : requests) {
            var draft = request.command().calendar();
            var subject = Subject.of(TYPE, String.valueOf(draft.year()), Viewers.none());
            outcomes.add(draft.checked().fold(year -> {
                var before = Optional.ofNullable(known.put(year.year(), year));
                if (before.filter(year::equals).isEmpty()) {
                    stored.put(year.year(), year);
                }
                return loaded(before, year, subject);
            }, refusals -> Outcome.refused(List.copyOf(refusals), subject)));
        }
        if (!stored.isEmpty()) {
            calendars.put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static Outcome<CalendarLoaded> loaded(Optional<CalendarYear> before, CalendarYear year, Subject subject) {
        boolean changed = before.filter(year::equals).isEmpty();
        var result = new CalendarLoaded(year.year(), year.holidays().size(), year.makeUpWorkdays().size(), changed);
        var of = TYPE + "/" + year.year();
        var changes = new Changes()
                .add(of, "holidays", before.map(each -> days(each.holidays().keySet())), Optional.of(days(year.holidays().keySet())))
                .add(of, "make_up_workdays", before.map(each -> days(each.makeUpWorkdays().keySet())),
                        Optional.of(days(year.makeUpWorkdays().keySet())));
        return Outcome.granted(result, subject.changed(changes), !changed ? Effects.none() : Effects.of(List.of(), List.of(
                new OutgoingEvent("org.partnercenter.calendar.changed", of, Map.of("year", year.year()), Viewers.none()))));
    }

    private static String days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
