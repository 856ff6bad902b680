package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

/** Enables, disables, suspends or deletes a webhook: which of it is the operation's to say. */
public record MoveWebhook(WebhookId webhook) {
}
