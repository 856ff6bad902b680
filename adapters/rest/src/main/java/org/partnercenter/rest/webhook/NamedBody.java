package org.partnercenter.rest.webhook;

import org.partnercenter.application.webhook.MoveWebhook;
import org.partnercenter.application.webhook.TestWebhook;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.rest.kernel.Input;

import java.util.Optional;
import java.util.function.Supplier;

/** Names a webhook. */
record NamedBody(String webhookId) {

    private Optional<WebhookId> id(Input in) {
        return in.field("webhook_id", webhookId).required().id().map(WebhookId::new);
    }

    Supplier<MoveWebhook> move(Input in) {
        var webhook = id(in);
        return () -> new MoveWebhook(webhook.orElseThrow());
    }

    Supplier<TestWebhook> test(Input in) {
        var webhook = id(in);
        return () -> new TestWebhook(webhook.orElseThrow());
    }
}
