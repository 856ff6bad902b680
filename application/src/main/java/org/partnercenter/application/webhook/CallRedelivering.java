package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.webhook.CallEvent;
import org.partnercenter.domain.webhook.CallTransition;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queues calls again that are over. */
final class CallRedelivering implements UseCase<RedeliverCall, QueuedCall> {

    private final WebhookPorts ports;

    CallRedelivering(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RedeliverCall, QueuedCall> operation() {
        return WebhookOperations.REDELIVER;
    }

    @Override
    public List<Outcome<QueuedCall>> decide(List<Request<RedeliverCall>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        return requests.stream().map(request -> {
            var command = request.command();
            return WebhookSubjects.among(held.of(request.caller().party()), command.webhook()).flatMap(webhook -> again(command))
                    .fold(call -> Outcome.granted(call, WebhookSubjects.about(request.caller(), command.webhook().value()), Effects.none()),
                            refusals -> Outcome.<QueuedCall>refused(refusals, WebhookSubjects.about(request.caller(),
                                    command.webhook().value())));
        }).toList();
    }

    private Decision<QueuedCall> again(RedeliverCall command) {
        var found = ports.calls().find(command.webhook(), command.call());
        if (found.isEmpty()) {
            return Decision.refused(WebhookRefusal.WEBHOOK_CALL_NOT_FOUND.refusal("webhook_id", command.webhook()).with("call_id", command.call()));
        }
        var call = found.get();
        var next = CallTransition.TABLE.next(call.status(), CallEvent.REDELIVER);
        if (next.isEmpty()) {
            return Decision.refused(WebhookRefusal.WEBHOOK_CALL_WAITING.refusal("call_id", command.call()));
        }
        var now = ports.clocks().real();
        ports.calls().redeliver(call.id(), now);
        return Decision.granted(new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(), next.get(), 0, now,
                call.queued(), Optional.empty()));
    }
}
