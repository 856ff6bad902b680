package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** What has become of a resource. */
public enum ResourceStatus {
    IN_USE(2),
    CLOSED(3),
    FROZEN(4),
    EXPIRED(5);

    private final int code;

    ResourceStatus(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<ResourceStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }
}
