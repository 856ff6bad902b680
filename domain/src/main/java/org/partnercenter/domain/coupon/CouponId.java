package org.partnercenter.domain.coupon;

import java.util.Objects;

/** Names a coupon. At most 64 characters (COM-02). */
public record CouponId(String value) implements Comparable<CouponId> {

    public CouponId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("a coupon id has 1 to 64 characters");
        }
    }

    @Override
    public int compareTo(CouponId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
