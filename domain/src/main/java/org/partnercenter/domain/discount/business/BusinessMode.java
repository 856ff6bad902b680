package org.partnercenter.domain.discount.business;

import java.util.Arrays;
import java.util.Optional;

/** How a business discount is told (BDC-02). */
public enum BusinessMode {
    RATIO(0),
    FIXED_PRICE(1),
    AMOUNT_OFF(2);

    private final int code;

    BusinessMode(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<BusinessMode> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
