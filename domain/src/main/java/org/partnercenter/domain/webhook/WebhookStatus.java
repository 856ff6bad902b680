package org.partnercenter.domain.webhook;

/** Where a webhook stands. */
public enum WebhookStatus {
    ENABLED,
    /** By its party. */
    DISABLED,
    /** By us, because its receiver was gone or did not answer for too long. */
    SUSPENDED,
    DELETED
}
