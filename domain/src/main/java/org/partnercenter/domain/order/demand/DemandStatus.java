package org.partnercenter.domain.order.demand;

import java.util.Arrays;
import java.util.Optional;

/** Where a resource that is paid per use stands, as its source tells. */
public enum DemandStatus {
    NORMAL(1),
    GRACE(2),
    FROZEN(3),
    CHANGING(4),
    CLOSING(5),
    CLOSED(6);

    private final int code;

    DemandStatus(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<DemandStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
