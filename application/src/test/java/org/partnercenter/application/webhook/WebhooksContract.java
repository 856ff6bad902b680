package org.partnercenter.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookEvent;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookSecret;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every store of webhooks and their calls keeps. Each test starts with an empty one. */
public interface WebhooksContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    Instant LATER = NOW.plusSeconds(60);
    PartyId DISTRIBUTOR = new PartyId("d-1");
    PartyId RESELLER = new PartyId("r-1");
    PartyId CUSTOMER = new PartyId("c-1");
    PartyId PLATFORM = new PartyId("p-1");
    WebhookCalls.Portion PORTION = new WebhookCalls.Portion(10, 2);

    Webhooks webhooks();

    WebhookCalls calls();

    Transactions transactions();

    /** Writes events, as commands do. */
    void tell(List<Outbox.Entry> events);

    static WebhookSecret secret(int seed) {
        var key = new byte[WebhookSecret.MIN_LENGTH];
        key[0] = (byte) seed;
        return WebhookSecret.of(key);
    }

    static Webhook webhook(String id, PartyId party, Viewers viewers, String... types) {
        return Webhook.registered(new WebhookId(id), party, viewers, party.equals(PLATFORM),
                new Webhook.Terms("https://" + id + ".example.com/", Set.of(types)), NOW);
    }

    static Outbox.Entry event(String id, String type, String subject, Viewers viewers) {
        return new Outbox.Entry(id, NOW, new OutgoingEvent("org.partnercenter." + type, subject, Map.of("n", "1"), viewers));
    }

    private Webhook added(Webhook webhook) {
        transactions().inTransaction(() -> {
            webhooks().add(Map.of(webhook, secret(1)));
            return true;
        });
        return webhook;
    }

    private Webhook distributors() {
        return added(webhook("w-1", DISTRIBUTOR, Viewers.of(DISTRIBUTOR, Optional.empty())));
    }

    private List<String> events(Webhook webhook) {
        return calls().list(webhook.id(), new WebhookCalls.Filter(Optional.empty(), Optional.empty()), new PageRequest(0, 50)).items().stream()
                .map(QueuedCall::eventId).toList();
    }

    private void change(Webhook webhook) {
        transactions().inTransaction(() -> {
            webhooks().hold(webhook.party());
            webhooks().update(List.of(webhook));
            return true;
        });
    }

    private static QueuedCall after(TakenCall taken, CallStatus status, Instant due) {
        var call = taken.call();
        return new QueuedCall(call.id(), call.webhook(), call.eventId(), call.type(), call.subject(), status, call.attempts(), due, call.queued(),
                status == CallStatus.WAITING ? Optional.empty() : Optional.of(due));
    }

    @Test
    default void a_webhook_is_its_partys_alone() {
        var mine = distributors();
        var theirs = added(webhook("w-2", RESELLER, Viewers.of(DISTRIBUTOR, Optional.of(RESELLER)), "org.partnercenter.coupon.issued"));

        assertThat(transactions().inTransaction(() -> webhooks().hold(DISTRIBUTOR))).containsExactly(mine);
        assertThat(webhooks().find(RESELLER, theirs.id())).contains(theirs);
        assertThat(webhooks().find(DISTRIBUTOR, theirs.id())).isEmpty();
        assertThat(webhooks().find(theirs.id())).contains(theirs);
        assertThat(webhooks().list(RESELLER, new PageRequest(0, 5)).items()).containsExactly(theirs);
    }

    @Test
    default void an_event_reaches_those_who_see_it_once() {
        var distributor = distributors();
        var reseller = added(webhook("w-2", RESELLER, Viewers.of(DISTRIBUTOR, Optional.of(RESELLER))));
        var customer = added(webhook("w-3", CUSTOMER, Viewers.none().withCustomer(CUSTOMER)));
        var platform = added(webhook("w-4", PLATFORM, Viewers.none()));
        var choosy = added(webhook("w-5", PLATFORM, Viewers.none(), "org.partnercenter.order.paid"));
        tell(List.of(event("e-1", "coupon.issued", "coupon/1", Viewers.of(DISTRIBUTOR, Optional.empty()).withCustomer(CUSTOMER)),
                event("e-2", "order.paid", "order/1", Viewers.of(DISTRIBUTOR, Optional.of(RESELLER))),
                event("e-3", "catalog.changed", "catalog/1", Viewers.none())));

        assertThat(calls().fanOut(NOW, 2)).isEqualTo(2);
        assertThat(calls().fanOut(NOW, 2)).isEqualTo(1);
        assertThat(calls().fanOut(NOW, 2)).isZero();

        assertThat(events(distributor)).as("without those of its resellers").containsExactly("e-1");
        assertThat(events(reseller)).containsExactly("e-2");
        assertThat(events(customer)).containsExactly("e-1");
        assertThat(events(platform)).containsExactly("e-3", "e-2", "e-1");
        assertThat(events(choosy)).containsExactly("e-2");
    }

    @Test
    default void who_is_disabled_is_passed_by_and_who_is_suspended_finds_it_later() {
        var webhook = distributors();
        var disabled = webhook.after(WebhookEvent.DISABLE).orElseThrow();
        change(disabled);
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers())));
        calls().fanOut(NOW, 5);
        var suspended = disabled.after(WebhookEvent.ENABLE).orElseThrow().after(WebhookEvent.SUSPEND).orElseThrow();
        change(suspended);
        tell(List.of(event("e-2", "a.b", "s/1", webhook.viewers())));
        calls().fanOut(NOW, 5);

        assertThat(calls().take(NOW, LATER, PORTION)).isEmpty();
        change(suspended.after(WebhookEvent.ENABLE).orElseThrow());
        assertThat(calls().take(NOW, LATER, PORTION)).extracting(taken -> taken.event().id()).containsExactly("e-2");
    }

    @Test
    default void of_a_subject_only_the_oldest_is_taken_and_of_a_webhook_only_some_at_once() {
        var webhook = distributors();
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers()), event("e-2", "a.b", "s/1", webhook.viewers()),
                event("e-3", "a.b", "s/2", webhook.viewers()), event("e-4", "a.b", "s/3", webhook.viewers())));
        calls().fanOut(NOW, 9);

        var taken = calls().take(NOW, LATER, PORTION);
        assertThat(taken).extracting(each -> each.event().id()).containsExactly("e-1", "e-3");
        assertThat(taken).allSatisfy(each -> {
            assertThat(each.call().attempts()).isEqualTo(1);
            assertThat(each.url()).isEqualTo(webhook.url());
            assertThat(each.secrets()).containsExactly(secret(1));
            assertThat(each.event().event().data()).isEqualTo(Map.of("n", "1"));
        });
        assertThat(calls().take(NOW, LATER, PORTION)).isEmpty();

        calls().settle(after(taken.getFirst(), CallStatus.ACCEPTED, NOW), NOW, WebhookAttempt.answered(200, Duration.ofMillis(7)));
        assertThat(calls().take(NOW, LATER, PORTION)).extracting(each -> each.event().id()).containsExactly("e-2");
        assertThat(calls().take(LATER, LATER.plusSeconds(9), PORTION)).as("whoever held them is gone").hasSize(2);
    }

    @Test
    default void an_attempt_is_written_down_once_and_counts_for_its_webhook() {
        var webhook = distributors();
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers()), event("e-2", "a.b", "s/2", webhook.viewers())));
        calls().fanOut(NOW, 9);
        var taken = calls().take(NOW, LATER, PORTION);
        var refused = WebhookAttempt.failed(WebhookFault.TIMED_OUT, Duration.ofSeconds(3));
        var first = taken.getFirst();

        assertThat(calls().settle(after(first, CallStatus.WAITING, LATER), NOW, refused)).isZero();
        assertThat(calls().take(LATER.minusMillis(1), LATER, PORTION)).isEmpty();
        var again = calls().take(LATER, LATER.plusSeconds(9), PORTION).stream().filter(each -> each.event().id().equals("e-1")).findFirst()
                .orElseThrow();
        assertThat(again.call().attempts()).isEqualTo(2);
        assertThat(calls().settle(after(again, CallStatus.GIVEN_UP, LATER), LATER, WebhookAttempt.answered(500, Duration.ZERO))).isEqualTo(1);
        assertThat(calls().settle(after(again, CallStatus.ACCEPTED, LATER), LATER, WebhookAttempt.answered(200, Duration.ZERO))).isEqualTo(1);
        assertThat(calls().attempts(again.call().id(), 9)).containsExactly(
                new PastAttempt(2, LATER, WebhookAttempt.answered(500, Duration.ZERO)), new PastAttempt(1, NOW, refused));
        assertThat(webhooks().find(webhook.id()).orElseThrow().failures()).isEqualTo(1);
        assertThat(calls().settle(after(taken.getLast(), CallStatus.ACCEPTED, LATER), LATER, WebhookAttempt.answered(204, Duration.ZERO))).isZero();
    }

    @Test
    default void what_is_over_is_queued_again_or_forgotten() {
        var webhook = distributors();
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers()), event("e-2", "a.c", "s/2", webhook.viewers())));
        calls().fanOut(NOW, 9);
        var taken = calls().take(NOW, LATER, PORTION);
        calls().settle(after(taken.getFirst(), CallStatus.GIVEN_UP, NOW), NOW, WebhookAttempt.answered(500, Duration.ZERO));
        calls().settle(after(taken.getLast(), CallStatus.ACCEPTED, NOW), NOW, WebhookAttempt.answered(200, Duration.ZERO));

        assertThat(calls().list(webhook.id(), new WebhookCalls.Filter(Optional.of(CallStatus.GIVEN_UP), Optional.empty()), new PageRequest(0, 5))
                .items()).extracting(QueuedCall::eventId).containsExactly("e-1");
        assertThat(calls().list(webhook.id(), new WebhookCalls.Filter(Optional.empty(), Optional.of("org.partnercenter.a.c")),
                new PageRequest(0, 5)).items()).extracting(QueuedCall::eventId).containsExactly("e-2");
        assertThat(calls().redeliverGivenUp(webhook.id(), NOW.plusMillis(1), LATER)).isZero();
        assertThat(calls().redeliverGivenUp(webhook.id(), NOW, LATER)).isEqualTo(1);
        calls().redeliver(taken.getLast().call().id(), LATER);
        assertThat(calls().take(LATER, LATER.plusSeconds(9), PORTION)).extracting(each -> each.call().attempts()).containsExactly(1, 1);

        calls().settle(after(taken.getLast(), CallStatus.ACCEPTED, LATER), LATER, WebhookAttempt.answered(200, Duration.ZERO));
        assertThat(calls().forget(LATER, 5)).isZero();
        assertThat(calls().forget(LATER.plusMillis(1), 5)).isEqualTo(1);
        assertThat(events(webhook)).containsExactly("e-1");
    }

    @Test
    default void what_waits_for_nobody_is_given_up_after_a_while() {
        var webhook = distributors();
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers()), event("e-2", "a.b", "s/2", webhook.viewers())));
        calls().fanOut(NOW, 1);
        calls().fanOut(LATER, 9);
        var under = calls().take(NOW, LATER, PORTION);
        assertThat(under).hasSize(1);
        assertThat(calls().giveUp(LATER, LATER.minusMillis(1), 9)).as("one that is under way is left").isZero();
        assertThat(calls().giveUp(NOW, LATER, 9)).as("queued then, not before").isZero();
        assertThat(calls().giveUp(LATER, LATER.plusMillis(1), 9)).isEqualTo(1);
        assertThat(calls().list(webhook.id(), new WebhookCalls.Filter(Optional.of(CallStatus.GIVEN_UP), Optional.empty()), new PageRequest(0, 5))
                .items()).singleElement().satisfies(call -> {
                    assertThat(call.eventId()).isEqualTo("e-1");
                    assertThat(call.finished()).contains(LATER.plusMillis(1));
                });
        assertThat(calls().redeliverGivenUp(webhook.id(), NOW, LATER)).isEqualTo(1);
    }

    @Test
    default void both_secrets_sign_until_the_former_one_ends_and_none_is_left_of_what_is_deleted() {
        var webhook = distributors();
        var rotated = webhook.rotated(LATER);
        transactions().inTransaction(() -> {
            webhooks().hold(DISTRIBUTOR);
            webhooks().rotate(rotated, secret(2));
            return true;
        });
        tell(List.of(event("e-1", "a.b", "s/1", webhook.viewers())));
        calls().fanOut(NOW, 9);

        assertThat(calls().take(NOW, LATER, PORTION).getFirst().secrets()).containsExactly(secret(2), secret(1));
        assertThat(calls().take(LATER, LATER.plusSeconds(9), PORTION).getFirst().secrets()).containsExactly(secret(2));
        change(rotated.after(WebhookEvent.DELETE).orElseThrow());
        assertThat(webhooks().find(webhook.id())).isEmpty();
        assertThat(webhooks().list(DISTRIBUTOR, new PageRequest(0, 5)).items()).isEmpty();
        assertThat(calls().take(LATER.plusSeconds(20), LATER.plusSeconds(30), PORTION)).isEmpty();
        assertThat(events(webhook)).isEmpty();
    }
}
