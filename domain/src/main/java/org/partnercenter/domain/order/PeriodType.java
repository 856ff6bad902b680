package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** The unit of what a line subscribes; the last two are reserved. */
public enum PeriodType {
    DAY(0),
    WEEK(1),
    MONTH(2),
    YEAR(3),
    HOUR(4),
    ONE_TIME(5),
    PAY_PER_USE(6),
    USAGE_REPORT(7);

    private final int code;

    PeriodType(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** Whether it is paid as it is used, and not by the year or month (ORD-05). */
    boolean isPerUse() {
        return this == PAY_PER_USE || this == USAGE_REPORT;
    }

    public static Optional<PeriodType> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
