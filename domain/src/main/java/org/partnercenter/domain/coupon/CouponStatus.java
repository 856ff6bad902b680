package org.partnercenter.domain.coupon;

import java.util.Arrays;
import java.util.Optional;

/** The states of a coupon; the code is the number on the wire. */
public enum CouponStatus {
    NOT_ACTIVATED(1),
    AVAILABLE(2),
    USED(3),
    EXPIRED(4),
    RECLAIMED(5);

    private final int code;

    CouponStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<CouponStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }
}
