package org.partnercenter.domain.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a list is delivered. */
public enum DeliveryCycle {
    DAILY,
    /** On the first of each month. */
    MONTHLY;

    /** The code on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeliveryCycle> ofCode(String code) {
        return Arrays.stream(values()).filter(cycle -> cycle.code().equals(code)).findFirst();
    }

    /** The first day after that one on which it is due. */
    LocalDate after(LocalDate day) {
        return switch (this) {
            case DAILY -> day.plusDays(1);
            case MONTHLY -> day.withDayOfMonth(1).plusMonths(1);
        };
    }

    /** The day on which it was due before that one. */
    LocalDate before(LocalDate due) {
        return switch (this) {
            case DAILY -> due.minusDays(1);
            case MONTHLY -> due.minusMonths(1);
        };
    }
}
