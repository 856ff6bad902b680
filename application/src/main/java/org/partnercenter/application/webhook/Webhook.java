package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.webhook.WebhookEvent;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookStatus;
import org.partnercenter.domain.webhook.WebhookTransition;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A receiver of a party's own, to which events are pushed. Instants are real time. Its secrets stand beside it, in the storage alone.
 *
 * @param party         whose it is
 * @param viewers       who may read what was done to it
 * @param everything    whether its party sees every event: the platform's
 * @param types         of events that are wanted; empty: all
 * @param failures      calls given up since the last one that was accepted
 * @param previousUntil until when calls are signed with the former secret, too
 */
public record Webhook(WebhookId id, PartyId party, Viewers viewers, boolean everything, String url, Set<String> types, WebhookStatus status,
                      Instant since, int failures, Optional<Instant> previousUntil) {

    public Webhook {
        types = Set.copyOf(types);
    }

    static Webhook registered(WebhookId id, PartyId party, Viewers viewers, boolean everything, Terms terms, Instant now) {
        return new Webhook(id, party, viewers, everything, terms.url(), terms.types(),
                WebhookTransition.TABLE.next(null, WebhookEvent.REGISTER).orElseThrow(), now, 0, Optional.empty());
    }

    /** What its party decides. @param types of events that are wanted; empty: all */
    public record Terms(String url, Set<String> types) {

        public Terms {
            types = Set.copyOf(types);
        }
    }

    /** Empty if the state does not allow it. */
    Optional<Webhook> after(WebhookEvent event) {
        return WebhookTransition.TABLE.next(status, event).map(next -> new Webhook(id, party, viewers, everything, url, types, next, since,
                event == WebhookEvent.ENABLE ? 0 : failures, previousUntil));
    }

    Webhook with(Terms terms) {
        return new Webhook(id, party, viewers, everything, terms.url(), terms.types(), status, since, failures, previousUntil);
    }

    Webhook rotated(Instant until) {
        return new Webhook(id, party, viewers, everything, url, types, status, since, failures, Optional.of(until));
    }
}
