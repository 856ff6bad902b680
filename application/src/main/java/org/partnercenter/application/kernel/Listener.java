package org.partnercenter.application.kernel;

import java.time.Instant;

/** Hears news of a neighbour, inside the transaction of the command that made it. */
@FunctionalInterface
public interface Listener<N> {

    /**
     * Acts on the news.
     *
     * @param cause the command that made the news
     * @param now   business time
     */
    Effects on(N news, Request<?> cause, Instant now);
}
