package org.partnercenter.domain.account;

import java.util.Objects;

/** Names an order that money is held or spent for. At most 64 characters (COM-02). */
public record OrderId(String value) implements Comparable<OrderId> {

    public OrderId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("an order id has 1 to 64 characters");
        }
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
