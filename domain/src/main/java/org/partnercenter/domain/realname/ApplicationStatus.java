package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.Optional;

/** What became of an application: {@code review_result} on the wire (RNA-11), which counts otherwise than the customer's status. */
public enum ApplicationStatus {
    IN_REVIEW(0),
    REFUSED(1),
    PASSED(2);

    private final int code;

    ApplicationStatus(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<ApplicationStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst();
    }
}
