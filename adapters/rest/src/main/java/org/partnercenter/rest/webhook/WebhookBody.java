package org.partnercenter.rest.webhook;

import org.partnercenter.application.webhook.ChangeWebhook;
import org.partnercenter.application.webhook.Webhook;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.rest.kernel.Input;

import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

/** Other terms for a webhook. @param eventTypes that are wanted; absent or empty: all */
record WebhookBody(String webhookId, String url, List<String> eventTypes) {

    static final int MAX_URL = 2_000;
    private static final int MAX_TYPES = 50;

    Supplier<ChangeWebhook> command(Input in) {
        var webhook = in.field("webhook_id", webhookId).required().id();
        var terms = terms(in, url, eventTypes);
        return () -> new ChangeWebhook(new WebhookId(webhook.orElseThrow()), terms.get());
    }

    static Supplier<Webhook.Terms> terms(Input in, String url, List<String> eventTypes) {
        var address = in.field("url", url).required().text(MAX_URL);
        var types = in.list("event_types", eventTypes).atMost(MAX_TYPES).distinct().ids();
        return () -> new Webhook.Terms(address.orElseThrow(), new HashSet<>(types.orElse(List.of())));
    }
}
