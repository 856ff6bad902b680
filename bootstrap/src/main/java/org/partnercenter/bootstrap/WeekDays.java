package org.partnercenter.bootstrap;

import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Monday to Friday, holidays or not. */
final class WeekDays implements WorkingDays {

    @Override
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : Stream.iterate(day.plusDays(1), each -> each.plusDays(1)).filter(this::isWorking)
                .skip(workingDays - 1L).findFirst().orElseThrow();
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to).map(each -> each.plusDays(1)).filter(this::isWorking).count();
    }
}
