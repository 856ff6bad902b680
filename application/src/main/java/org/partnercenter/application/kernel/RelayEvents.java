package org.partnercenter.application.kernel;

import java.time.Duration;

/**
 * Sends events out after their commit, in order for each subject, at least once: what was sent and not marked because of a crash
 * is sent again under the same id. One node at a time.
 */
public final class RelayEvents implements Chore {

    private static final String LEASE = "event-relay";
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final int PORTION = 1_000;

    private final UnsentEvents events;
    private final Leases leases;
    private final EventPublisher publisher;
    private final Clocks clocks;
    private final String node;

    /** @param node this node, by a name that outlives its restarts */
    public RelayEvents(UnsentEvents events, Leases leases, EventPublisher publisher, Clocks clocks, String node) {
        this.events = events;
        this.leases = leases;
        this.publisher = publisher;
        this.clocks = clocks;
        this.node = node;
    }

    @Override
    public String name() {
        return LEASE;
    }

    @Override
    public boolean doPortion() {
        if (events.next(1).isEmpty()) {
            return false;
        }
        var now = clocks.real();
        if (!leases.take(LEASE, node, now, now.plus(HELD))) {
            return false;
        }
        var portion = events.next(PORTION);
        if (portion.isEmpty() || !publisher.publish(portion)) {
            return false;
        }
        events.markSent(portion.stream().map(Outbox.Entry::id).toList(), clocks.real());
        return portion.size() == PORTION;
    }
}
