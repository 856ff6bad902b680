package org.partnercenter.domain.account;

import java.util.Objects;

/** Names a transfer of money, on both sides of it. At most 64 characters (COM-02). */
public record TransferId(String value) implements Comparable<TransferId> {

    public TransferId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a transfer id has 1 to 64 characters");
        }
    }

    @Override
    public int compareTo(TransferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
