package org.partnercenter.application.webhook;

import org.partnercenter.domain.kernel.PartyId;

/** News: a webhook was suspended, because its receiver was gone or did not answer for too long. */
public record WebhookSuspended(PartyId to, String webhook) {
}
