package org.partnercenter.application.calendar;

import org.partnercenter.domain.calendar.CalendarDraft;

/** Loads a year of working days in place of what was known of it. */
public record LoadCalendar(CalendarDraft calendar) {
}
