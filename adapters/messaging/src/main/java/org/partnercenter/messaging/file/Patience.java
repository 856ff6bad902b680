package org.partnercenter.messaging.file;

import java.util.function.BooleanSupplier;

/** Waits longer and longer, at most half a minute, and not at all once the node is being stopped. */
final class Patience {

    private static final long FIRST_MILLIS = 250;
    private static final long LAST_MILLIS = 30_000;
    private static final long LOOK_MILLIS = 100;

    private final BooleanSupplier isStopping;
    private long next = FIRST_MILLIS;

    Patience(BooleanSupplier isStopping) {
        this.isStopping = isStopping;
    }

    void reset() {
        next = FIRST_MILLIS;
    }

    void rest(boolean needed) {
        if (!needed) {
            return;
        }
        try {
            for (long waited = 0; waited < next; waited += LOOK_MILLIS) {
                goOnUnlessStopping();
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
        next = Math.min(2 * next, LAST_MILLIS);
    }

    void goOnUnlessStopping() {
        if (isStopping.getAsBoolean()) {
            throw new Stopping();
        }
    }
}
