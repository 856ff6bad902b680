package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** Where an order stands. Lists are filtered by some of the states only; the others are of hardware (ORD-03). */
public enum OrderStatus {
    PENDING_REVIEW(1),
    PENDING_REFUND(2),
    PROCESSING(3),
    CANCELLED(4),
    COMPLETED(5),
    PENDING_PAYMENT(6),
    PENDING_CONFIRMATION(9),
    PENDING_SHIPMENT(10),
    PENDING_RECEIPT(11),
    PENDING_PICK_UP(12),
    REPLACING(13);

    private final int code;

    OrderStatus(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<OrderStatus> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }

    /** Whether lists can be filtered by it (ORD-03). */
    public boolean isFilter() {
        return code < 10 && this != PENDING_REFUND;
    }
}
