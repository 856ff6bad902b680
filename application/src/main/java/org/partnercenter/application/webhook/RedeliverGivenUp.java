package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

import java.time.Instant;

/** Queues again all that was given up. @param since when it was queued, real time */
public record RedeliverGivenUp(WebhookId webhook, Instant since) {
}
