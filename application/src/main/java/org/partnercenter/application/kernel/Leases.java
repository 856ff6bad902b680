package org.partnercenter.application.kernel;

import java.time.Instant;

/** Work that one node does at a time, without a lock while it does it. Instants are real time. */
@FunctionalInterface
public interface Leases {

    /**
     * Takes the lease, or holds it longer.
     *
     * @param holder who wants it, by a name that outlives its restarts
     * @return false if another one holds it now
     */
    boolean take(String name, String holder, Instant now, Instant until);
}
