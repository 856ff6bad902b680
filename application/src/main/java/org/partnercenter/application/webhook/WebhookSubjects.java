package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.util.List;

/** What the commands on webhooks have in common. */
final class WebhookSubjects {

    private WebhookSubjects() {
    }

    static Subject about(Caller caller, String id) {
        return Subject.of("webhook", id, Viewers.ofCaller(caller));
    }

    static Subject about(Webhook webhook) {
        return Subject.of("webhook", webhook.id().value(), webhook.viewers());
    }

    static Decision<Webhook> among(List<Webhook> held, WebhookId id) {
        return held.stream().filter(webhook -> webhook.id().equals(id)).findFirst().map(Decision::granted)
                .orElseGet(() -> Decision.refused(WebhookRefusal.WEBHOOK_NOT_FOUND.refusal("webhook_id", id)));
    }
}
