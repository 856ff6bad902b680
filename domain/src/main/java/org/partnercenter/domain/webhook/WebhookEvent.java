package org.partnercenter.domain.webhook;

/** What happens to webhooks. */
public enum WebhookEvent {
    REGISTER,
    ENABLE,
    DISABLE,
    SUSPEND,
    DELETE
}
