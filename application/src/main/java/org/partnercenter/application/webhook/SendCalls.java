package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.webhook.CallEvent;
import org.partnercenter.domain.webhook.CallTransition;
import org.partnercenter.domain.webhook.RetryPlan;
import org.partnercenter.domain.webhook.WebhookId;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sends calls outside any transaction, at least once, each with its attempt counted before, so that one that brings its sender down is
 * not tried for ever. Nodes share the work.
 */
final class SendCalls implements Chore {

    /** Calls given up in a row after which the receiver is taken for gone. */
    static final int MAX_FAILURES = 3;

    private static final WebhookCalls.Portion PORTION = new WebhookCalls.Portion(32, 4);
    /** Longer than any attempt lasts. */
    private static final Duration HELD = Duration.ofMinutes(2);

    private final WebhookPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    SendCalls(WebhookPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return "webhook-send";
    }

    /** What one receiver keeps waiting does not keep the others of the portion. */
    @Override
    public boolean doPortion() {
        var now = ports.clocks().real();
        var taken = ports.calls().take(now, now.plus(HELD), PORTION);
        List<Future<?>> deliveries;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            deliveries = taken.stream().<Future<?>>map(call -> threads.submit(() -> deliver(call))).toList();
        }
        deliveries.stream().filter(each -> each.state() == Future.State.FAILED).map(Future::exceptionNow).findFirst().ifPresent(broken -> {
            throw new IllegalStateException("a call could not be delivered or recorded", broken);
        });
        return !taken.isEmpty();
    }

    private void deliver(TakenCall taken) {
        var at = ports.clocks().real();
        var outcome = ports.sender().send(call(taken, at));
        var after = after(taken.call(), outcome, ports.clocks().real());
        int failures = ports.transactions().inTransaction(() -> ports.calls().settle(after, at, outcome));
        if (outcome.gone() || failures >= MAX_FAILURES) {
            suspend(taken.call().webhook());
        }
    }

    private WebhookCall call(TakenCall taken, Instant at) {
        var body = ports.form().write(taken.event());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
        headers.put("webhook-id", taken.event().id());
        headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
        headers.put("webhook-signature", taken.secrets().stream().map(secret -> secret.sign(taken.event().id(), at, bytes))
                .collect(Collectors.joining(" ")));
        return new WebhookCall(URI.create(taken.url()), Map.copyOf(headers), body);
    }

    private QueuedCall after(QueuedCall call, WebhookAttempt outcome, Instant now) {
        var due = RetryPlan.next(Math.min(call.attempts(), RetryPlan.MAX_ATTEMPTS), now, ports.spread().next());
        CallEvent event;
        if (outcome.accepted()) {
            event = CallEvent.ACCEPT;
        } else {
            event = outcome.gone() || due.isEmpty() ? CallEvent.GIVE_UP : CallEvent.FAIL;
        }
        var status = CallTransition.TABLE.next(call.status(), event).orElseThrow();
        return new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(), status, call.attempts(),
                due.orElse(call.due()), call.queued(), event == CallEvent.FAIL ? Optional.empty() : Optional.of(now));
    }

    private void suspend(WebhookId webhook) {
        platform.get().ifPresent(caller -> gateway.submit(WebhookOperations.SUSPEND, new Submission<>(caller, Optional.empty(),
                new MoveWebhook(webhook), new Origin(Channel.SYSTEM, name()))).decision().orThrow());
    }
}
