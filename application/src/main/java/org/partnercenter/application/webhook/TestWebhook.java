package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

/** Sends an event that means nothing to one webhook. */
public record TestWebhook(WebhookId webhook) {
}
