package org.partnercenter.domain.discount.business;

import java.util.Arrays;
import java.util.Optional;

/** Whose contract a business discount comes from (BDC-02). */
public enum BusinessKind {
    /** The vendor's with the customer (商务折扣). */
    VENDOR(605),
    /** That of the sales channel (渠道商务折扣). */
    CHANNEL(606);

    private final int code;

    BusinessKind(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<BusinessKind> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
