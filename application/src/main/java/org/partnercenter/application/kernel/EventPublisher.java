package org.partnercenter.application.kernel;

import java.util.List;

/** Sends events to the outside. */
@FunctionalInterface
public interface EventPublisher {

    /**
     * Sends all of them, in order, or none.
     *
     * @return false if they cannot be sent now
     */
    boolean publish(List<Outbox.Entry> events);
}
