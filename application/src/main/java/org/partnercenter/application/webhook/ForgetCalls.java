package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Chore;

import java.time.Duration;

/** Removes calls that are over some time afterwards. */
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
        return ports.calls().forget(ports.clocks().real().minus(KEPT), PORTION) == PORTION;
    }
}
