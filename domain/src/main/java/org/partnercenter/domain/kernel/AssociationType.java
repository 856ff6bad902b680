package org.partnercenter.domain.kernel;

import java.util.Arrays;
import java.util.Optional;

/** How a customer belongs to a partner (ASC-03): it contracts with the vendor and pays it (ASC-01), or with the partner (ASC-02). */
public enum AssociationType {
    REFERRAL("1"),
    RESALE("2");

    private final String code;

    AssociationType(String code) {
        this.code = code;
    }

    /** The value on the wire: {@code "1"} or {@code "2"}. */
    public String code() {
        return code;
    }

    public static Optional<AssociationType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
