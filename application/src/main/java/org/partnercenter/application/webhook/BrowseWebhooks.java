package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookRefusal;

import java.util.List;

/** Tells a party of its webhooks, and how their calls went. */
public final class BrowseWebhooks {

    private static final int ATTEMPTS = 100;

    /** @param attempts the last ones, youngest first */
    public record Seen(QueuedCall call, List<PastAttempt> attempts) {

        public Seen {
            attempts = List.copyOf(attempts);
        }
    }

    private final WebhookPorts ports;

    BrowseWebhooks(WebhookPorts ports) {
        this.ports = ports;
    }

    /** Newest first. */
    public Decision<Page<Webhook>> list(Caller caller, PageRequest page) {
        return open(caller).map(open -> ports.webhooks().list(caller.party(), page));
    }

    public Decision<Webhook> show(Caller caller, WebhookId id) {
        return open(caller).flatMap(open -> ports.webhooks().find(caller.party(), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(WebhookRefusal.WEBHOOK_NOT_FOUND.refusal("webhook_id", id))));
    }

    /** Newest first. */
    public Decision<Page<QueuedCall>> calls(Caller caller, WebhookId id, WebhookCalls.Filter filter, PageRequest page) {
        return show(caller, id).map(webhook -> ports.calls().list(id, filter, page));
    }

    public Decision<Seen> call(Caller caller, WebhookId id, String call) {
        return show(caller, id).flatMap(webhook -> ports.calls().find(id, call).map(Decision::granted)
                .orElseGet(() -> Decision.refused(WebhookRefusal.WEBHOOK_CALL_NOT_FOUND.refusal("webhook_id", id).with("call_id", call))))
                .map(found -> new Seen(found, ports.calls().attempts(found.id(), ATTEMPTS)));
    }

    private static Decision<Caller> open(Caller caller) {
        return Decision.unless(WebhookOperations.BROWSE.refusalsFor(caller), caller);
    }
}
