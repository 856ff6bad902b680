package org.partnercenter.testkit;

import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Works from Monday to Friday in every year, without holidays and days that make up for them. */
public final class Weekdays implements WorkingDays {

    @Override
    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        return workingDays == 0 ? day : Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isWorking)
                .skip(workingDays - 1L).findFirst().orElseThrow();
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " comes before " + from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }
}
