package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.Optional;

/** As what a customer is verified (ASC-14, RNA-16). */
public enum VerifiedType {
    INDIVIDUAL(0),
    ENTERPRISE(1);

    private final int code;

    VerifiedType(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<VerifiedType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
