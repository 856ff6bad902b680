package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** Who made an order. */
public enum OrderSource {
    CUSTOMER(1),
    AGENT(2),
    CONTRACT(3),
    DISTRIBUTOR(4),
    PAGE_DELETION(5),
    SUPPLEMENTARY(6),
    COMPENSATION(7),
    SYSTEM(8);

    private final int code;

    OrderSource(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<OrderSource> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
