package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** How lists of orders are sorted (ORD-03). */
public enum OrderSort {
    NEWEST_FIRST("-createTime"),
    OLDEST_FIRST("createTime");

    private final String code;

    OrderSort(String code) {
        this.code = code;
    }

    /** Finds one by its name on the wire, whose case does not matter. */
    public static Optional<OrderSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code.equalsIgnoreCase(code)).findFirst();
    }
}
