package org.partnercenter.domain.benefit;

import java.util.Objects;

/** Number of a benefit application, 1 to 64 visible characters; the partner follows it by this (PAY-08). */
public record ApplicationNo(String value) {

    public ApplicationNo {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
