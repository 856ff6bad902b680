package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calls of webhooks: waiting, and those of the last weeks. Instants are real time. */
public interface WebhookCalls {

    /** How many of them are taken. @param atOnce under way to one webhook at most */
    record Portion(int calls, int atOnce) {
    }

    /** Which calls are listed. */
    record Filter(Optional<CallStatus> status, Optional<String> type) {
    }

    /**
     * Queues the next events of the outbox for the webhooks that are to get them: enabled, of a party that sees the event (the platform
     * sees all; a partner its own without those of its resellers), and wanting its type.
     *
     * @return events looked at
     */
    int fanOut(Instant now, int limit);

    /** Queues one event for one webhook. */
    void add(QueuedCall call, Outbox.Entry event);

    /**
     * Takes calls that are due, the longest waiting first: of one webhook and subject only the oldest that waits. Each counts one more
     * attempt, and is due again for others at {@code until}.
     */
    List<TakenCall> take(Instant now, Instant until, Portion portion);

    /**
     * Writes down how an attempt went; nothing if the call does not wait any more.
     *
     * @param call as it stands afterwards
     * @return calls of its webhook given up since the last one accepted
     */
    int settle(QueuedCall call, Instant at, WebhookAttempt outcome);

    Optional<QueuedCall> find(WebhookId webhook, String id);

    /** Newest first; a marker is an id. */
    Page<QueuedCall> list(WebhookId webhook, Filter filter, PageRequest page);

    /** The last attempts, youngest first. */
    List<PastAttempt> attempts(String call, int limit);

    /** Queues it again, due now, unless it waits. */
    void redeliver(String call, Instant now);

    /** Queues all of the webhook again that were given up and queued since the instant; tells how many. */
    int redeliverGivenUp(WebhookId webhook, Instant since, Instant now);

    /** Gives up calls that wait, nobody holds, and were queued before the instant; at most {@code limit}, the oldest first; tells how many. */
    int giveUp(Instant queuedBefore, Instant now, int limit);

    /** Forgets calls finished before the instant with their attempts, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
