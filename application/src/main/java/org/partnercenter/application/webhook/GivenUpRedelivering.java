package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;

import java.time.Instant;
import java.util.List;

/** Queues again all that was given up since an instant. */
final class GivenUpRedelivering implements UseCase<RedeliverGivenUp, RedeliveredCalls> {

    private final WebhookPorts ports;

    GivenUpRedelivering(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RedeliverGivenUp, RedeliveredCalls> operation() {
        return WebhookOperations.REDELIVER_ALL;
    }

    @Override
    public List<Outcome<RedeliveredCalls>> decide(List<Request<RedeliverGivenUp>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        return requests.stream().map(request -> {
            var command = request.command();
            return WebhookSubjects.among(held.of(request.caller().party()), command.webhook()).fold(webhook -> Outcome.granted(
                            new RedeliveredCalls(webhook.id(), ports.calls().redeliverGivenUp(webhook.id(), command.since(), ports.clocks().real())),
                            WebhookSubjects.about(webhook), Effects.none()),
                    refusals -> Outcome.<RedeliveredCalls>refused(refusals, WebhookSubjects.about(request.caller(), command.webhook().value())));
        }).toList();
    }
}
