package org.partnercenter.domain.account;

import java.util.Arrays;
import java.util.Optional;

/** Which part of an account a change is of (ACC-09): its money, or the line of credit the platform allows. */
public enum BalanceType {
    DEBIT("BALANCE_TYPE_DEBIT"),
    CREDIT("BALANCE_TYPE_CREDIT");

    private final String code;

    BalanceType(String code) {
        this.code = code;
    }

    /** The vendor's code. */
    public String code() {
        return code;
    }

    public static Optional<BalanceType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
