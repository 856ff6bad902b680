package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookRefusal;
import org.partnercenter.domain.webhook.WebhookSecret;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registers webhooks. */
final class WebhookRegistering implements UseCase<RegisterWebhook, WebhookRegistered> {

    static final int MAX_WEBHOOKS = 10;

    private final WebhookPorts ports;

    WebhookRegistering(WebhookPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RegisterWebhook, WebhookRegistered> operation() {
        return WebhookOperations.REGISTER;
    }

    @Override
    public List<Outcome<WebhookRegistered>> decide(List<Request<RegisterWebhook>> requests, Instant now) {
        var held = HeldWebhooks.of(ports.webhooks(), requests);
        var added = new LinkedHashMap<Webhook, WebhookSecret>();
        var outcomes = requests.stream().map(request -> decide(request, held.of(request.caller().party()), added)).toList();
        if (!added.isEmpty()) {
            ports.webhooks().add(added);
        }
        return outcomes;
    }

    private Outcome<WebhookRegistered> decide(Request<RegisterWebhook> request, List<Webhook> held, Map<Webhook, WebhookSecret> added) {
        var caller = request.caller();
        var id = new WebhookId(ports.ids().next());
        var terms = request.command().terms();
        var refusals = new Refusals().addAll(WebhookTerms.refusals(terms, held, id, ports.localAllowed()))
                .refuseIf(held.size() >= MAX_WEBHOOKS, WebhookRefusal.TOO_MANY_WEBHOOKS.refusal("limit", MAX_WEBHOOKS)).list();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals, WebhookSubjects.about(caller, id.value()));
        }
        var webhook = Webhook.registered(id, caller.party(), Viewers.ofCaller(caller), caller.is(PartyKind.PLATFORM), terms,
                ports.clocks().real());
        var secret = ports.secrets().next();
        held.add(webhook);
        added.put(webhook, secret);
        return Outcome.granted(new WebhookRegistered(webhook, Optional.of(Secret.of(secret.reveal()))), WebhookSubjects.about(webhook),
                Effects.none());
    }
}
