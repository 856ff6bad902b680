package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

/** Gives a webhook other terms, all of them. */
public record ChangeWebhook(WebhookId webhook, Webhook.Terms terms) {
}
