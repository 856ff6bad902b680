package org.partnercenter.domain.kernel;

import java.time.LocalDate;

/**
 * Tells which days are worked on at the vendor's site. Days are the site's.
 *
 * <p>Every question about a day of a year that nobody has loaded throws {@link MissingCalendarYear}.
 */
public interface WorkingDays {

    boolean isWorking(LocalDate day);

    /**
     * The n-th working day after a day; with 0 the day itself, worked on or not.
     *
     * @throws IllegalArgumentException if it is negative
     */
    LocalDate plus(LocalDate day, int workingDays);

    /**
     * How many working days there are after {@code from}, up to and including {@code to}.
     *
     * @throws IllegalArgumentException if {@code to} comes before {@code from}
     */
    int between(LocalDate from, LocalDate to);
}
