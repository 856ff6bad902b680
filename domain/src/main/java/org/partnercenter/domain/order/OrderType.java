package org.partnercenter.domain.order;

import java.util.Arrays;
import java.util.Optional;

/** What an order does. */
public enum OrderType {
    SUBSCRIBE(1),
    RENEW(2),
    CHANGE(3),
    UNSUBSCRIBE(4),
    TO_PAY_PER_USE(10),
    TO_PERIOD(11),
    TRIAL(13),
    TRIAL_TO_COMMERCIAL(14),
    FEE_ADJUSTMENT(15);

    private final int code;

    OrderType(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<OrderType> ofCode(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findFirst();
    }

    /** What coupons call it, where they can be limited to it: {@code new}, {@code renew}, {@code change}. */
    public Optional<String> subscribeType() {
        return switch (this) {
            case SUBSCRIBE -> Optional.of("new");
            case RENEW -> Optional.of("renew");
            case CHANGE -> Optional.of("change");
            case UNSUBSCRIBE, TO_PAY_PER_USE, TO_PERIOD, TRIAL, TRIAL_TO_COMMERCIAL, FEE_ADJUSTMENT -> Optional.empty();
        };
    }
}
