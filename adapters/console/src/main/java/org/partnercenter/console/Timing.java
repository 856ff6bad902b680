package org.partnercenter.console;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How long a page took: what it asked the API for, and its own work. Told to the browser in {@code Server-Timing}, which shows it among
 * its tools; in milliseconds with two digits.
 */
final class Timing {

    private static final int MICROS_IN_TEN = 10;
    private static final int HUNDRED = 100;

    private final Supplier<Instant> clock;
    private final Instant begun;
    private Duration asked = Duration.ZERO;
    private int calls;

    /** @param clock real time */
    Timing(Supplier<Instant> clock) {
        this.clock = clock;
        this.begun = clock.get();
    }

    void asking(Runnable call) {
        var from = clock.get();
        try {
            call.run();
        } finally {
            asked = asked.plus(Duration.between(from, clock.get()));
            calls++;
        }
    }

    /** The value of the header. */
    String told() {
        var own = Duration.between(begun, clock.get()).minus(asked);
        return "query;dur=" + millis(asked) + ";desc=\"" + calls + "\", page;dur=" + millis(own.isNegative() ? Duration.ZERO : own);
    }

    private static String millis(Duration time) {
        long hundredths = time.toNanos() / 1_000 / MICROS_IN_TEN;
        long rest = hundredths % HUNDRED;
        return hundredths / HUNDRED + "." + (rest < MICROS_IN_TEN ? "0" : "") + rest;
    }
}
