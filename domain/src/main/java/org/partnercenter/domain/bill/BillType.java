package org.partnercenter.domain.bill;

import java.util.Arrays;
import java.util.Optional;

/** What a sum of a bill is of (BIL-01). */
public enum BillType {
    CONSUMPTION("0"),
    REFUND("1"),
    ADJUSTMENT("2");

    private final String code;

    BillType(String code) {
        this.code = code;
    }

    /** The value on the wire. */
    public String code() {
        return code;
    }

    public static Optional<BillType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
