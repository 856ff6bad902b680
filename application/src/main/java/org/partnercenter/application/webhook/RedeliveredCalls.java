package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

/** How many calls were queued again. */
public record RedeliveredCalls(WebhookId webhook, int count) {
}
