package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

/** Queues one call again, whether it was accepted or given up. */
public record RedeliverCall(WebhookId webhook, String call) {
}
