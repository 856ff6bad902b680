package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.WebhookSecret;

/** Makes secrets, from a source that nobody can guess. */
@FunctionalInterface
public interface WebhookSecrets {

    WebhookSecret next();
}
