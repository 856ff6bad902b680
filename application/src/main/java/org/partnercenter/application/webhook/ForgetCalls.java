package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Chore;

import java.time.Duration;

/** Gives up calls that waited too long for a receiver that is gone, and removes those that are over some time afterwards. */
final class ForgetCalls implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PORTION = 1_000;

    private final WebhookPorts ports;

    ForgetCalls(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return "forget-webhook-calls";
    }

    @Override
    public boolean doPortion() {
        var now = ports.clocks().real();
        int givenUp = ports.calls().giveUp(now.minus(KEPT), now, PORTION);
        return ports.calls().forget(now.minus(KEPT), PORTION) == PORTION | givenUp == PORTION;
    }
}
