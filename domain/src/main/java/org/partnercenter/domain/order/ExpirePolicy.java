package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** What happens to a resource when its time is over. */
public enum ExpirePolicy {
    GRACE(0),
    TO_PAY_PER_USE(1),
    DELETE_AT_ONCE(2),
    AUTO_RENEW(3),
    FREEZE(4),
    DELETE_AFTER_RETENTION(5);

    private final int code;

    ExpirePolicy(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<ExpirePolicy> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
