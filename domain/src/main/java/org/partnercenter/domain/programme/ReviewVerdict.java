package org.partnercenter.domain.programme;

import java.util.Arrays;
import java.util.Optional;

/** What the vendor decides on an application. */
public enum ReviewVerdict {
    APPROVE,
    REJECT;

    public static Optional<ReviewVerdict> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
