package org.partnercenter.application.webhook;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.webhook.ReceiverUrl;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.util.List;
import java.util.regex.Pattern;

/** What may be asked of a webhook. */
final class WebhookTerms {

    private static final Pattern TYPE = Pattern.compile("org\\.partnercenter(\\.[a-z0-9-]+){2,4}");

    private WebhookTerms() {
    }

    /** @param own the webhook that is to have them, if there is one already */
    static List<Refusal> refusals(Webhook.Terms terms, List<Webhook> held, WebhookId own, boolean localAllowed) {
        var refusals = new Refusals().addAll(ReceiverUrl.judge(terms.url(), localAllowed).refusals());
        terms.types().stream().sorted().filter(type -> !TYPE.matcher(type).matches())
                .forEach(type -> refusals.refuseIf(true, WebhookRefusal.WEBHOOK_EVENT_TYPE_UNKNOWN.refusal("value", type)));
        held.stream().filter(webhook -> webhook.url().equals(terms.url()) && !webhook.id().equals(own))
                .forEach(webhook -> refusals.refuseIf(true, WebhookRefusal.WEBHOOK_KNOWN.refusal("webhook_id", webhook.id())));
        return refusals.list();
    }
}
