package org.partnercenter.domain.kernel;

import java.time.LocalDate;

/**
 * The vendor's working days: Monday to Friday without public holidays, and the weekend days that make up for them. Days are days at
 * the site. Every method throws when it needs a year that nobody has data of: a deadline is never guessed.
 */
public interface WorkingDays {

    boolean isWorking(LocalDate day);

    /** The {@code workingDays}-th working day after the day; the day itself for 0. @param workingDays from 0 */
    LocalDate plus(LocalDate day, int workingDays);

    /** How many working days there are after {@code from}, up to {@code to} and with it. @param to not before {@code from} */
    int between(LocalDate from, LocalDate to);
}
