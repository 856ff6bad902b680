package org.partnercenter.domain.webhook;

import org.partnercenter.domain.kernel.PartyId;

/** Names a webhook. At most 64 visible characters (COM-02). */
public record WebhookId(String value) {

    public WebhookId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an id of a webhook is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
