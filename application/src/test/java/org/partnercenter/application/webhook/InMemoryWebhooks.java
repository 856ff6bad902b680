package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookSecret;
import org.partnercenter.domain.webhook.WebhookStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Webhooks and their calls in plain maps, beside an outbox of their own. */
public final class InMemoryWebhooks implements Webhooks, WebhookCalls {

    private record Row(QueuedCall call, Outbox.Entry event, List<PastAttempt> attempts, Optional<Instant> held) {
    }

    private final Map<WebhookId, Webhook> rows = new LinkedHashMap<>();
    private final Map<WebhookId, List<WebhookSecret>> secrets = new LinkedHashMap<>();
    private final Map<String, Row> calls = new LinkedHashMap<>();
    private final List<Outbox.Entry> outbox = new ArrayList<>();

    /** Writes events, as commands do. */
    public synchronized void tell(List<Outbox.Entry> events) {
        outbox.addAll(events);
    }

    private Stream<Webhook> of(PartyId party) {
        return rows.values().stream().filter(webhook -> webhook.party().equals(party) && webhook.status() != WebhookStatus.DELETED);
    }

    @Override
    public synchronized List<Webhook> hold(PartyId party) {
        return of(party).toList();
    }

    @Override
    public synchronized void add(Map<Webhook, WebhookSecret> webhooks) {
        webhooks.forEach((webhook, secret) -> {
            rows.put(webhook.id(), webhook);
            secrets.put(webhook.id(), List.of(secret));
        });
    }

    @Override
    public synchronized void update(List<Webhook> changed) {
        changed.forEach(webhook -> {
            rows.put(webhook.id(), webhook);
            if (webhook.status() == WebhookStatus.DELETED) {
                secrets.remove(webhook.id());
                calls.values().removeIf(row -> row.call().webhook().equals(webhook.id()) && row.call().status() == CallStatus.WAITING);
            }
        });
    }

    @Override
    public synchronized void rotate(Webhook changed, WebhookSecret secret) {
        rows.put(changed.id(), changed);
        secrets.put(changed.id(), List.of(secret, secrets.get(changed.id()).getFirst()));
    }

    @Override
    public synchronized Optional<Webhook> find(PartyId party, WebhookId id) {
        return of(party).filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Webhook> find(WebhookId id) {
        return Optional.ofNullable(rows.get(id)).filter(webhook -> webhook.status() != WebhookStatus.DELETED);
    }

    @Override
    public synchronized Page<Webhook> list(PartyId party, PageRequest page) {
        return page(of(party).sorted(Comparator.comparing(Webhook::since).thenComparing(webhook -> webhook.id().value()).reversed()).toList(),
                page, webhook -> webhook.id().value());
    }

    private static <T> Page<T> page(List<T> all, PageRequest page, Function<T, String> marker) {
        var behind = page.after().map(after -> all.stream().dropWhile(each -> !marker.apply(each).equals(after)).skip(1).toList()).orElse(all);
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public synchronized int fanOut(Instant now, int limit) {
        var next = outbox.stream().limit(limit).toList();
        next.forEach(event -> rows.values().stream().filter(webhook -> wants(webhook, event.event())).forEach(webhook ->
                add(new QueuedCall(webhook.id() + "/" + event.id(), webhook.id(), event.id(), event.event().type(), event.event().subject(),
                        CallStatus.WAITING, 0, now, now, Optional.empty()), event)));
        outbox.subList(0, next.size()).clear();
        return next.size();
    }

    private static boolean wants(Webhook webhook, OutgoingEvent event) {
        var viewers = event.viewers();
        var party = Optional.of(webhook.party());
        return (webhook.status() == WebhookStatus.ENABLED || webhook.status() == WebhookStatus.SUSPENDED)
                && (webhook.everything() || party.equals(viewers.reseller().or(viewers::partner)) || party.equals(viewers.customer()))
                && (webhook.types().isEmpty() || webhook.types().contains(event.type()));
    }

    @Override
    public synchronized void add(QueuedCall call, Outbox.Entry event) {
        calls.put(call.id(), new Row(call, event, List.of(), Optional.empty()));
    }

    @Override
    public synchronized List<TakenCall> take(Instant now, Instant until, Portion portion) {
        var taken = new ArrayList<TakenCall>();
        var blocked = new ArrayList<String>();
        for (var row : List.copyOf(calls.values())) {
            var call = row.call();
            if (call.status() != CallStatus.WAITING || blocked.contains(call.webhook() + " " + call.subject())) {
                continue;
            }
            blocked.add(call.webhook() + " " + call.subject());
            var webhook = rows.get(call.webhook());
            long underWay = calls.values().stream().filter(other -> other.call().webhook().equals(call.webhook())
                    && other.held().filter(now::isBefore).isPresent()).count();
            if (taken.size() < portion.calls() && webhook.status() == WebhookStatus.ENABLED && !call.due().isAfter(now)
                    && underWay < portion.atOnce()) {
                var counted = new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(), call.status(),
                        call.attempts() + 1, until, call.queued(), Optional.empty());
                calls.put(call.id(), new Row(counted, row.event(), row.attempts(), Optional.of(until)));
                var all = secrets.get(webhook.id());
                taken.add(new TakenCall(counted, webhook.url(), webhook.previousUntil().filter(now::isBefore).isPresent()
                        ? all : all.subList(0, 1),
                        new Outbox.Entry(row.event().id(), row.event().at(), new OutgoingEvent(row.event().event().type(),
                                row.event().event().subject(), row.event().event().data(), Viewers.none()))));
            }
        }
        return taken;
    }

    @Override
    public synchronized int settle(QueuedCall call, Instant at, WebhookAttempt outcome) {
        var webhook = rows.get(call.webhook());
        var row = calls.get(call.id());
        if (row == null || row.call().status() != CallStatus.WAITING) {
            return webhook.failures();
        }
        var attempts = new ArrayList<>(row.attempts());
        attempts.addFirst(new PastAttempt(attempts.size() + 1, at, outcome));
        calls.put(call.id(), new Row(call, row.event(), attempts, Optional.empty()));
        int failures = switch (call.status()) {
            case WAITING -> webhook.failures();
            case ACCEPTED -> 0;
            case GIVEN_UP -> webhook.failures() + 1;
        };
        rows.put(webhook.id(), new Webhook(webhook.id(), webhook.party(), webhook.viewers(), webhook.everything(), webhook.url(),
                webhook.types(), webhook.status(), webhook.since(), failures, webhook.previousUntil()));
        return failures;
    }

    @Override
    public synchronized Optional<QueuedCall> find(WebhookId webhook, String id) {
        return Optional.ofNullable(calls.get(id)).map(Row::call).filter(call -> call.webhook().equals(webhook));
    }

    @Override
    public synchronized Page<QueuedCall> list(WebhookId webhook, Filter filter, PageRequest page) {
        return page(new ArrayList<>(calls.values()).reversed().stream().map(Row::call).filter(call -> call.webhook().equals(webhook)
                && filter.status().filter(status -> status != call.status()).isEmpty()
                && filter.type().filter(type -> !type.equals(call.type())).isEmpty()).toList(), page, QueuedCall::id);
    }

    @Override
    public synchronized List<PastAttempt> attempts(String call, int limit) {
        return calls.get(call).attempts().stream().limit(limit).toList();
    }

    @Override
    public synchronized void redeliver(String call, Instant now) {
        again(calls.get(call), now);
    }

    private void again(Row row, Instant now) {
        var call = row.call();
        if (call.status() != CallStatus.WAITING) {
            calls.put(call.id(), new Row(new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(),
                    CallStatus.WAITING, 0, now, call.queued(), Optional.empty()), row.event(), row.attempts(), Optional.empty()));
        }
    }

    @Override
    public synchronized int redeliverGivenUp(WebhookId webhook, Instant since, Instant now) {
        var again = calls.values().stream().filter(row -> row.call().webhook().equals(webhook) && row.call().status() == CallStatus.GIVEN_UP
                && !row.call().queued().isBefore(since)).toList();
        again.forEach(row -> again(row, now));
        return again.size();
    }

    @Override
    public synchronized int giveUp(Instant queuedBefore, Instant now, int limit) {
        var old = calls.values().stream().filter(row -> row.call().status() == CallStatus.WAITING && row.call().queued().isBefore(queuedBefore)
                && row.held().filter(now::isBefore).isEmpty()).limit(limit).toList();
        old.forEach(row -> {
            var call = row.call();
            calls.put(call.id(), new Row(new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(),
                    CallStatus.GIVEN_UP, call.attempts(), call.due(), call.queued(), Optional.of(now)), row.event(), row.attempts(), Optional.empty()));
        });
        return old.size();
    }

    @Override
    public synchronized int forget(Instant before, int limit) {
        var old = calls.values().stream().map(Row::call).filter(call -> call.finished().filter(at -> at.isBefore(before)).isPresent())
                .limit(limit).map(QueuedCall::id).toList();
        old.forEach(calls::remove);
        return old.size();
    }
}
