package org.partnercenter.bootstrap;

import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, as long as nobody has told of holidays (Q19). */
final class Weekdays implements WorkingDays {

    @Override
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        var reached = day;
        for (int left = workingDays; left > 0;) {
            reached = reached.plusDays(1);
            left -= isWorking(reached) ? 1 : 0;
        }
        return reached;
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }
}
