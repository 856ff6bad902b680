package org.partnercenter.application.kernel;

import java.time.Instant;

/** The two clocks. */
public interface Clocks {

    /** Business time: what rules mean by now. In sandbox mode the platform moves it. */
    Instant business();

    /** Real time: signatures, tokens, lifetimes of keys, limits, retries, leases. */
    Instant real();

    /** Looks again at what moves the business clock; for those who have just moved it. */
    default void refresh() {
    }
}
