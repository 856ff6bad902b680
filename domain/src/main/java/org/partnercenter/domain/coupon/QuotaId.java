package org.partnercenter.domain.coupon;

import java.util.Objects;

/** Names a coupon quota. At most 64 characters (COM-02). */
public record QuotaId(String value) implements Comparable<QuotaId> {

    public QuotaId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a quota id has 1 to 64 characters");
        }
    }

    @Override
    public int compareTo(QuotaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
