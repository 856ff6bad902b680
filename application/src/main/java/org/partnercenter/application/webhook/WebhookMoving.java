package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.webhook.WebhookEvent;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Enables, disables or deletes webhooks of the caller. */
final class WebhookMoving implements UseCase<MoveWebhook, Webhook> {

    private final WebhookPorts ports;
    private final Operation<MoveWebhook, Webhook> operation;
    private final WebhookEvent event;

    WebhookMoving(WebhookPorts ports, Operation<MoveWebhook, Webhook> operation, WebhookEvent event) {
        this.ports = ports;
        this.operation = operation;
        this.event = event;
    }

    @Override
    public Operation<MoveWebhook, Webhook> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Webhook>> decide(List<Request<MoveWebhook>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        var changed = new ArrayList<Webhook>();
        var outcomes = requests.stream().map(request -> {
            var id = request.command().webhook();
            return WebhookSubjects.among(held.of(request.caller().party()), id).flatMap(before -> before.after(event).map(Decision::granted)
                    .orElseGet(() -> Decision.refused(WebhookRefusal.WEBHOOK_STATE.refusal("webhook_id", id).with("status", before.status()))))
                    .fold(after -> {
                        var before = WebhookSubjects.among(held.of(after.party()), id).orThrow();
                        held.put(after);
                        if (event == WebhookEvent.DELETE) {
                            held.drop(after);
                        }
                        changed.add(after);
                        return Outcome.granted(after, WebhookSubjects.about(after).changed(new Changes().add("webhook/" + id, "status",
                                before.status().name(), after.status().name())), Effects.none());
                    }, refusals -> Outcome.<Webhook>refused(refusals, WebhookSubjects.about(request.caller(), id.value())));
        }).toList();
        if (!changed.isEmpty()) {
            ports.webhooks().update(changed);
        }
        return outcomes;
    }
}
