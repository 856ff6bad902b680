package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about working days. */
public final class CalendarOperations {

    public static final Operation<LoadCalendar, CalendarLoaded> LOAD = new Operation<>("calendar-load", LoadCalendar.class,
            CalendarLoaded.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.CALENDARS_MANAGE));

    /** Open to everybody, without a permission item. */
    static final Operation<Integer, CalendarYear> READ = new Operation<>("calendar-read", Integer.class, CalendarYear.class,
            Set.of(PartyKind.values()), Set.of());

    private CalendarOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(READ);
    }
}
