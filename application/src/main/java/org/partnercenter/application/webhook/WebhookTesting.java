package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.webhook.CallEvent;
import org.partnercenter.domain.webhook.CallTransition;
import org.partnercenter.domain.webhook.WebhookRefusal;
import org.partnercenter.domain.webhook.WebhookStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queues an event that means nothing, for one webhook alone, whatever types it wants. */
final class WebhookTesting implements UseCase<TestWebhook, QueuedCall> {

    static final String TYPE = "org.partnercenter.webhook.tested";

    private final WebhookPorts ports;

    WebhookTesting(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<TestWebhook, QueuedCall> operation() {
        return WebhookOperations.TEST;
    }

    @Override
    public List<Outcome<QueuedCall>> decide(List<Request<TestWebhook>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        return requests.stream().map(request -> {
            var id = request.command().webhook();
            return WebhookSubjects.among(held.of(request.caller().party()), id).flatMap(webhook -> webhook.status() == WebhookStatus.ENABLED
                    ? Decision.granted(webhook)
                    : Decision.<Webhook>refused(WebhookRefusal.WEBHOOK_STATE.refusal("webhook_id", id).with("status", webhook.status())))
                    .fold(webhook -> Outcome.granted(queue(webhook, now), WebhookSubjects.about(webhook), Effects.none()),
                            refusals -> Outcome.<QueuedCall>refused(refusals, WebhookSubjects.about(request.caller(), id.value())));
        }).toList();
    }

    private QueuedCall queue(Webhook webhook, Instant now) {
        var real = ports.clocks().real();
        var event = new Outbox.Entry(ports.ids().next(), now, new OutgoingEvent(TYPE, "webhook/" + webhook.id(),
                Map.of("webhook_id", webhook.id().value()), webhook.viewers()));
        var call = new QueuedCall(ports.ids().next(), webhook.id(), event.id(), TYPE, event.event().subject(),
                CallTransition.TABLE.next(null, CallEvent.QUEUE).orElseThrow(), 0, real, real, Optional.empty());
        ports.calls().add(call, event);
        return call;
    }
}
