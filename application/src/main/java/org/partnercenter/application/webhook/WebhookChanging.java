package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Gives webhooks other terms. */
final class WebhookChanging implements UseCase<ChangeWebhook, Webhook> {

    private final WebhookPorts ports;

    WebhookChanging(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ChangeWebhook, Webhook> operation() {
        return WebhookOperations.CHANGE;
    }

    @Override
    public List<Outcome<Webhook>> decide(List<Request<ChangeWebhook>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        var changed = new ArrayList<Webhook>();
        var outcomes = requests.stream().map(request -> {
            var command = request.command();
            var all = held.of(request.caller().party());
            return WebhookSubjects.among(all, command.webhook()).flatMap(webhook -> Decision.unless(WebhookTerms.refusals(command.terms(), all,
                    webhook.id(), ports.localAllowed()), webhook)).fold(before -> {
                        var after = before.with(command.terms());
                        held.put(after);
                        changed.add(after);
                        var of = "webhook/" + before.id();
                        return Outcome.granted(after, WebhookSubjects.about(after).changed(new Changes()
                                .add(of, "url", before.url(), after.url()).add(of, "event_types", types(before), types(after))), Effects.none());
                    }, refusals -> Outcome.<Webhook>refused(refusals, WebhookSubjects.about(request.caller(), command.webhook().value())));
        }).toList();
        if (!changed.isEmpty()) {
            ports.webhooks().update(changed);
        }
        return outcomes;
    }

    private static String types(Webhook webhook) {
        return String.join(" ", new TreeSet<>(webhook.types()));
    }
}
