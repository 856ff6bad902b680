package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** How a discount is told (BDC-02). */
public enum OfferMode {
    RATIO(0),
    FIXED_PRICE(1),
    REDUCTION(2);

    private final int code;

    OfferMode(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<OfferMode> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
