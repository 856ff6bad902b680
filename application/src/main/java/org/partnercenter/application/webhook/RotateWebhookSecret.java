package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookId;

import java.time.Duration;

/** Gives a webhook another secret. @param overlap how long calls are signed with the former one, too */
public record RotateWebhookSecret(WebhookId webhook, Duration overlap) {
}
