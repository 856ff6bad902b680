package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Chore;

/** Queues events for the webhooks that are to get them. */
final class FanOutEvents implements Chore {

    private static final int PORTION = 500;

    private final WebhookPorts ports;

    FanOutEvents(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return "webhook-fan-out";
    }

    @Override
    public boolean doPortion() {
        return ports.calls().fanOut(ports.clocks().real(), PORTION) == PORTION;
    }
}
