package org.partnercenter.domain.bill;

import java.util.Arrays;
import java.util.Optional;

/** How something is charged for. */
public enum ChargingMode {
    PERIOD(1),
    ON_DEMAND(3),
    RESERVED_INSTANCE(10),
    SAVINGS_PLAN(11);

    private final int code;

    ChargingMode(int code) {
        this.code = code;
    }

    /** The value on the wire. */
    public int code() {
        return code;
    }

    /** The mode under which monthly sums count it: they know two, and what is paid for a period in advance is of that one (BIL-01). */
    public ChargingMode summedAs() {
        return this == ON_DEMAND ? ON_DEMAND : PERIOD;
    }

    public static Optional<ChargingMode> ofCode(int code) {
        return Arrays.stream(values()).filter(mode -> mode.code == code).findFirst();
    }
}
