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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sends calls outside any transaction, at least once, each with its attempt counted before, so that one that brings its sender down is
 * not tried for ever. Nodes share the work.
 */
final class SendCalls implements Chore {

    /** Calls given up in a row after which the receiver is taken for gone. */
    static final int MAX_FAILURES = 3;

    private static final int MOST_UNDER_WAY = 32;
    private static final int AT_ONCE_TO_ONE = 4;
    /** How long a portion waits for its slowest calls; those that take longer go on beside the next. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** Longer than any attempt lasts. */
    private static final Duration HELD = Duration.ofMinutes(2);

    private final WebhookPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();

    SendCalls(WebhookPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return "webhook-send";
    }

    /** What one receiver keeps waiting keeps neither the others of the portion waiting nor the next portion. */
    @Override
    public boolean doPortion() {
        var now = ports.clocks().real();
        int free = MOST_UNDER_WAY - underWay.size();
        var taken = free == 0 ? List.<TakenCall>of() : ports.calls().take(now, now.plus(HELD), new WebhookCalls.Portion(free, AT_ONCE_TO_ONE));
        taken.forEach(call -> underWay.add(CompletableFuture.runAsync(() -> deliver(call), threads)));
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).exceptionally(broken -> null)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        var over = underWay.stream().filter(CompletableFuture::isDone).toList();
        underWay.removeAll(over);
        over.stream().filter(CompletableFuture::isCompletedExceptionally).findFirst().ifPresent(broken -> {
            throw new IllegalStateException("a call could not be delivered or recorded", broken.exceptionNow());
        });
        return !taken.isEmpty() || !over.isEmpty();
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
