package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Secret;

import java.util.Optional;

/** A webhook with its new secret. @param secret shown this once; a repeat of the command gets the answer without it */
public record WebhookRegistered(Webhook webhook, Optional<Secret> secret) {
}
