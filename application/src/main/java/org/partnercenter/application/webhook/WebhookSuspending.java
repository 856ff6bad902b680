package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.webhook.WebhookEvent;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Suspends webhooks of any party, and tells it. What is not enabled stays as it is. */
final class WebhookSuspending implements UseCase<MoveWebhook, Webhook> {

    private final WebhookPorts ports;

    WebhookSuspending(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<MoveWebhook, Webhook> operation() {
        return WebhookOperations.SUSPEND;
    }

    @Override
    public List<Outcome<Webhook>> decide(List<Request<MoveWebhook>> requests, Instant now) {
        return requests.stream().map(this::decide).toList();
    }

    private Outcome<Webhook> decide(Request<MoveWebhook> request) {
        var id = request.command().webhook();
        var before = ports.webhooks().find(id).flatMap(found -> WebhookSubjects.among(ports.webhooks().hold(found.party()), id)
                .fold(Optional::of, refusals -> Optional.<Webhook>empty()));
        if (before.isEmpty()) {
            return Outcome.refused(List.of(WebhookRefusal.WEBHOOK_NOT_FOUND.refusal("webhook_id", id)),
                    WebhookSubjects.about(request.caller(), id.value()));
        }
        var after = before.get().after(WebhookEvent.SUSPEND);
        if (after.isEmpty()) {
            return Outcome.granted(before.get(), WebhookSubjects.about(before.get()), Effects.none());
        }
        ports.webhooks().update(List.of(after.get()));
        return Outcome.granted(after.get(), WebhookSubjects.about(after.get()).changed(new Changes().add("webhook/" + id, "status",
                before.get().status().name(), after.get().status().name())), Effects.news(new WebhookSuspended(after.get().party(), id.value())));
    }
}
