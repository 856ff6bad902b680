package org.partnercenter.rest.webhook;

import org.partnercenter.application.webhook.RedeliverCall;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Queues one call again. */
record RedeliverBody(String webhookId, String deliveryId) {

    Supplier<RedeliverCall> command(Input in) {
        var webhook = in.field("webhook_id", webhookId).required().id();
        var call = in.field("delivery_id", deliveryId).required().id();
        return () -> new RedeliverCall(new WebhookId(webhook.orElseThrow()), call.orElseThrow());
    }
}
