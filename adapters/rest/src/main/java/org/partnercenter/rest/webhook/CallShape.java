package org.partnercenter.rest.webhook;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.webhook.BrowseWebhooks;
import org.partnercenter.application.webhook.PastAttempt;
import org.partnercenter.application.webhook.QueuedCall;
import org.partnercenter.application.webhook.RedeliveredCalls;
import org.partnercenter.application.webhook.WebhookFault;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event on its way to one webhook.
 *
 * @param attempts    that have begun since it was last queued
 * @param nextTime    of the next attempt, not before; absent once it is over
 * @param lastAttempts the last attempts, youngest first; only where one call is shown
 */
record CallShape(String id, String webhookId, String eventId, String type, String subject, CallStatus status, String statusName, int attempts,
                 Instant createTime, Optional<Instant> nextTime, Optional<Instant> finishedTime, List<AttemptShape> lastAttempts) {

    /** @param httpStatus absent where the receiver gave no answer @param fault why it did not */
    record AttemptShape(int no, Instant time, Optional<Integer> httpStatus, Optional<WebhookFault> fault, long tookMillis) {

        static AttemptShape of(PastAttempt attempt) {
            return new AttemptShape(attempt.no(), attempt.at(), attempt.outcome().status(), attempt.outcome().fault(),
                    attempt.outcome().took().toMillis());
        }
    }

    record Listing(int totalCount, List<CallShape> deliveries, Optional<String> nextMarker) {

        static Listing of(Page<QueuedCall> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(call -> CallShape.of(call, language)).items(),
                    Listings.nextMarker(page, asked, QueuedCall::id));
        }
    }

    record Again(String webhookId, int count) {

        static Again of(RedeliveredCalls redelivered, Language language) {
            return new Again(redelivered.webhook().value(), redelivered.count());
        }
    }

    static CallShape of(BrowseWebhooks.Seen seen, Language language) {
        return of(seen.call(), seen.attempts(), language);
    }

    static CallShape of(QueuedCall call, Language language) {
        return of(call, List.of(), language);
    }

    private static CallShape of(QueuedCall call, List<PastAttempt> attempts, Language language) {
        return new CallShape(call.id(), call.webhook().value(), call.eventId(), call.type(), call.subject(), call.status(),
                Rulebook.texts().name(call.status(), language), call.attempts(), call.queued(),
                call.finished().isPresent() ? Optional.empty() : Optional.of(call.due()), call.finished(),
                attempts.stream().map(AttemptShape::of).toList());
    }
}
