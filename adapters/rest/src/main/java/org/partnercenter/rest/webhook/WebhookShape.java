package org.partnercenter.rest.webhook;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.webhook.Webhook;
import org.partnercenter.application.webhook.WebhookRegistered;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.webhook.WebhookStatus;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A webhook, without its secret.
 *
 * @param eventTypes          that are wanted; empty: all
 * @param failures            calls given up since the last one that was accepted
 * @param formerSecretEndTime until when calls are signed with the former secret, too
 */
record WebhookShape(String id, String url, List<String> eventTypes, WebhookStatus status, String statusName, Instant createTime, int failures,
                    Optional<Instant> formerSecretEndTime) {

    record Listing(int totalCount, List<WebhookShape> webhooks, Optional<String> nextMarker) {

        static Listing of(Page<Webhook> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(webhook -> WebhookShape.of(webhook, language)).items(),
                    Listings.nextMarker(page, asked, webhook -> webhook.id().value()));
        }
    }

    /** @param secretShown false in the answer to a repeat: the secret is told once */
    record WithSecret(WebhookShape webhook, Optional<String> secret, boolean secretShown) {

        static WithSecret of(WebhookRegistered registered, Language language) {
            return new WithSecret(WebhookShape.of(registered.webhook(), language), registered.secret().map(Secret::reveal),
                    registered.secret().isPresent());
        }

        @Override
        public String toString() {
            return "WithSecret[" + webhook.id() + "]";
        }
    }

    static WebhookShape of(Webhook webhook, Language language) {
        return new WebhookShape(webhook.id().value(), webhook.url(), webhook.types().stream().sorted().toList(), webhook.status(),
                Rulebook.texts().name(webhook.status(), language), webhook.since(), webhook.failures(), webhook.previousUntil());
    }
}
