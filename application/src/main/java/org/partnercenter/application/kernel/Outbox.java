package org.partnercenter.application.kernel;

import java.time.Instant;
import java.util.List;

/** Events waiting to leave. They become visible to the relay with the commit of their command. */
public interface Outbox {

    /** @param at business time */
    record Entry(String id, Instant at, OutgoingEvent event) {
    }

    void append(List<Entry> entries);
}
