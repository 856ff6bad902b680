package org.partnercenter.rest.webhook;

import org.partnercenter.application.webhook.RedeliverGivenUp;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Queues again what was given up. @param since when it was queued; an instant */
record RedeliverAllBody(String webhookId, String since) {

    Supplier<RedeliverGivenUp> command(Input in) {
        var webhook = in.field("webhook_id", webhookId).required().id();
        var from = in.field("since", since).required().instant();
        return () -> new RedeliverGivenUp(new WebhookId(webhook.orElseThrow()), from.orElseThrow());
    }
}
