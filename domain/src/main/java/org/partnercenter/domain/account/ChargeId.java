package org.partnercenter.domain.account;

import java.util.Objects;

/** Names the money for one order. At most 64 characters (COM-02). */
public record ChargeId(String value) implements Comparable<ChargeId> {

    public ChargeId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a charge id has 1 to 64 characters");
        }
    }

    @Override
    public int compareTo(ChargeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
