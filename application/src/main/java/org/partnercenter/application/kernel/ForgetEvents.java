package org.partnercenter.application.kernel;

import java.time.Duration;

/** Removes events some time after they were sent. */
public final class ForgetEvents implements Chore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int PORTION = 2_000;

    private final UnsentEvents events;
    private final Clocks clocks;

    public ForgetEvents(UnsentEvents events, Clocks clocks) {
        this.events = events;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-events";
    }

    @Override
    public boolean doPortion() {
        return events.forgetSent(clocks.real().minus(KEPT), PORTION) == PORTION;
    }
}
