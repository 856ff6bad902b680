package org.partnercenter.domain.order;

import java.util.Locale;
import java.util.Objects;

/** Names an order. At most 64 characters (COM-02); lists look for it without regard to case (ORD-03). */
public record OrderId(String value) implements Comparable<OrderId> {

    public OrderId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("an order id has 1 to 64 characters");
        }
    }

    /** The id in lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(OrderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
