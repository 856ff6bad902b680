package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;

/** Removes traces of messages given up, and what a sandbox has kept. */
final class ForgetMessages implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PORTION = 1_000;

    private final MessageQueue queue;
    private final SandboxInbox inbox;
    private final Clocks clocks;

    ForgetMessages(MessageQueue queue, SandboxInbox inbox, Clocks clocks) {
        this.queue = queue;
        this.inbox = inbox;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-messages";
    }

    @Override
    public boolean doPortion() {
        var before = clocks.real().minus(KEPT);
        int forgotten = queue.forget(before, PORTION);
        return Math.max(forgotten, inbox.forget(before, PORTION)) == PORTION;
    }
}
