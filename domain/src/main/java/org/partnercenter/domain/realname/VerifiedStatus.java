package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.Optional;

/** Verification as a partner sees it (ASC-14). */
public enum VerifiedStatus {
    NOT_VERIFIED(-1),
    IN_REVIEW(0),
    REFUSED(1),
    VERIFIED(2);

    private final int code;

    VerifiedStatus(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<VerifiedStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }
}
