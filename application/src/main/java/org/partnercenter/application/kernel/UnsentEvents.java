package org.partnercenter.application.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Events of the outbox on their way out. They are marked one by one, so that one whose transaction commits late is found when it is
 * there; and they come in the order in which they were written, which for one subject is the order of its transactions, because
 * each of them held the subject.
 */
public interface UnsentEvents {

    /** The next ones to send. */
    List<Outbox.Entry> next(int limit);

    /** @param now real time */
    void markSent(Collection<String> ids, Instant now);

    /** Removes what was sent before the instant, at most {@code limit} of them; tells how many. */
    int forgetSent(Instant before, int limit);
}
