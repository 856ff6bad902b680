package org.partnercenter.application.message;

import java.time.Instant;
import java.util.List;

/** The messages that wait, their words unreadable to whoever reads the storage. Instants are real time. */
public interface MessageQueue {

    /** @param due from when on it can be sent */
    void add(List<QueuedMessage> messages, Instant due);

    /**
     * Takes messages that are due, the longest waiting first; for others they are due again at {@code until}. Each counts one more
     * attempt, so that a message which brings its sender down is not tried for ever.
     */
    List<QueuedMessage> take(Instant now, Instant until, int limit);

    /** It arrived; nothing of it is kept. */
    void sent(String id);

    /** It did not arrive, and is due again later. */
    void postpone(String id, Instant due);

    /** It did not arrive, and is not tried any more. Its words and its receiver are not kept. */
    void giveUp(String id, Instant now);

    /** Forgets what was given up before the instant, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
