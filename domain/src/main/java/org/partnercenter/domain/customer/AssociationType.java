package org.partnercenter.domain.customer;

import java.util.Arrays;
import java.util.Optional;

/** The two models of association (ASC-01, ASC-02), with their values on the wire (ASC-03). */
public enum AssociationType {
    /** The customer contracts with the vendor; the partner earns incentives. */
    REFERRAL("1"),
    /** The customer contracts with the partner and spends what the partner allocates. */
    RESALE("2");

    private final String code;

    AssociationType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<AssociationType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
