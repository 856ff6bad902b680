package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.WorkingDays;

import java.time.LocalDate;

/** When revenue becomes visible (INC-03). Days are days at the site. */
public final class RevenueDays {

    private RevenueDays() {
    }

    /** The last day whose revenue is visible on {@code today}: that of a day is one working day later. */
    public static LocalDate visibleThrough(LocalDate today, WorkingDays workingDays) {
        var day = today.minusDays(1);
        while (workingDays.plus(day, 1).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
