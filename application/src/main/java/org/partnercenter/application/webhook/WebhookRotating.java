package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.UseCase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives webhooks other secrets. */
final class WebhookRotating implements UseCase<RotateWebhookSecret, WebhookRegistered> {

    private final WebhookPorts ports;

    WebhookRotating(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RotateWebhookSecret, WebhookRegistered> operation() {
        return WebhookOperations.ROTATE;
    }

    @Override
    public List<Outcome<WebhookRegistered>> decide(List<Request<RotateWebhookSecret>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        return requests.stream().map(request -> {
            var command = request.command();
            return WebhookSubjects.among(held.of(request.caller().party()), command.webhook()).fold(before -> {
                var after = before.rotated(ports.clocks().real().plus(command.overlap()));
                var secret = ports.secrets().next();
                held.put(after);
                ports.webhooks().rotate(after, secret);
                return Outcome.granted(new WebhookRegistered(after, Optional.of(Secret.of(secret.reveal()))), WebhookSubjects.about(after),
                        Effects.none());
            }, refusals -> Outcome.<WebhookRegistered>refused(refusals, WebhookSubjects.about(request.caller(), command.webhook().value())));
        }).toList();
    }
}
