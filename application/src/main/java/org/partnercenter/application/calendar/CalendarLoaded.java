package org.partnercenter.application.calendar;

/**
 * A year that was loaded.
 *
 * @param holidays how many days
 * @param changed  whether it was other before
 */
public record CalendarLoaded(int year, int holidays, int makeUpWorkdays, boolean changed) {
}
