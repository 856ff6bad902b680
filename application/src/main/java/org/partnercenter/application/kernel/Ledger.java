package org.partnercenter.application.kernel;

import java.time.Instant;
import java.util.List;

/** The append-only double-entry ledger. */
public interface Ledger {

    /**
     * A movement as it is stored.
     *
     * @param id        its id
     * @param commandId the command that caused it
     * @param at        business time
     */
    record Entry(String id, String commandId, Instant at, Posting posting) {
    }

    void append(List<Entry> entries);
}
