package org.partnercenter.domain.customer.freeze;

import java.util.Arrays;
import java.util.Optional;

/** What of a customer is frozen (ASC-14). */
public enum FreezeState {
    NOT_FROZEN("0"),
    ACCOUNT("1"),
    ACCOUNT_AND_RESOURCES("2");

    private final String code;

    FreezeState(String code) {
        this.code = code;
    }

    /** The value on the wire and in the database. */
    public String code() {
        return code;
    }

    public static Optional<FreezeState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
