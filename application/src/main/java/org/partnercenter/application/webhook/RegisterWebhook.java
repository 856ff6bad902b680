package org.partnercenter.application.webhook;

/** Registers a receiver. */
public record RegisterWebhook(Webhook.Terms terms) {
}
