package org.partnercenter.domain.coupon;

import java.util.Arrays;
import java.util.Optional;

/** The states of a quota; the code is the number on the wire. */
public enum QuotaStatus {
    NORMAL(0),
    INVALID(3),
    ADJUSTING(4),
    FROZEN(5),
    RECLAIMED(6);

    private final int code;

    QuotaStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<QuotaStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }
}
