package org.partnercenter.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.RetryPlan;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookRefusal;
import org.partnercenter.domain.webhook.WebhookSecret;
import org.partnercenter.domain.webhook.WebhookStatus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class WebhookModuleTest {

    private static final Caller PARTNER = Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller OTHER = Caller.mainAccount(new PartyId("s-2"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final String URL = "https://hooks.example.com/in";

    private final TestHouse house = new TestHouse();
    private final InMemoryWebhooks store = new InMemoryWebhooks();
    private final List<WebhookCall> sent = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();
    private final AtomicInteger keys = new AtomicInteger();
    private WebhookAttempt answer = WebhookAttempt.answered(204, Duration.ofMillis(5));
    private boolean broken;
    private final List<Chore> prompt = new ArrayList<>();
    private final WebhookModule module = new WebhookModule(new WebhookPorts(store, store, call -> {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        if (call.url().getHost().equals("slow.example.com")) {
            released.join();
        }
        sent.add(call);
        return answer;
    }, event -> "{\"id\":\"" + event.id() + "\"}", () -> WebhooksContract.secret(keys.incrementAndGet()), () -> 0, false, house.transactions,
            house.clocks, house.ids));

    @BeforeEach
    void furnish() {
        house.with(module.useCases());
        NoticeTable.fill(house.news);
    }

    private static Webhook.Terms terms(String url, String... types) {
        return new Webhook.Terms(url, Set.of(types));
    }

    private Decision<WebhookRegistered> register(Caller caller, String url, String... types) {
        return house.submit(WebhookOperations.REGISTER, caller, new RegisterWebhook(terms(url, types)));
    }

    private WebhookId registered() {
        return register(PARTNER, URL).orThrow().webhook().id();
    }

    private void refused(Decision<?> decision, Reason... reasons) {
        assertThat(decision.refusals()).hasSize(reasons.length);
        for (var reason : reasons) {
            assertThat(decision.refusals()).anyMatch(refusal -> refusal.is(reason));
        }
    }

    private void tell(String id, String subject) {
        store.tell(List.of(WebhooksContract.event(id, "coupon.issued", subject, Viewers.ofCaller(PARTNER))));
    }

    private void run() {
        if (prompt.isEmpty()) {
            prompt.addAll(module.prompt(house.gateway(), () -> Optional.of(PLATFORM)));
        }
        for (Chore chore : prompt) {
            while (chore.doPortion()) {
                assertThat(chore.name()).isNotBlank();
            }
        }
    }

    private QueuedCall onlyCall(WebhookId id) {
        return module.browse().calls(PARTNER, id, new WebhookCalls.Filter(Optional.empty(), Optional.empty()), new PageRequest(0, 5)).orThrow()
                .items().getFirst();
    }

    private WebhookStatus status(WebhookId id) {
        return module.browse().show(PARTNER, id).orThrow().status();
    }

    @Test
    void what_breaks_while_sending_is_told_and_the_call_comes_again() {
        var id = registered();
        tell("e-1", "coupon/1");
        broken = true;
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("broken");
        broken = false;
        assertThat(onlyCall(id).status()).isEqualTo(CallStatus.WAITING);
        assertThat(onlyCall(id).attempts()).isEqualTo(1);
    }

    @Test
    void receivers_that_are_slow_keep_no_other_waiting() {
        register(PARTNER, "https://slow.example.com/in").orThrow();
        registered();
        for (int i = 0; i < 9; i++) {
            tell("e-" + i, "coupon/" + i);
        }
        run();
        assertThat(sent).as("all of one receiver, none of the other").hasSize(9).allMatch(call -> call.url().toString().equals(URL));
        tell("late", "coupon/late");
        run();
        assertThat(sent).hasSize(10);
        released.complete(null);
        run();
        assertThat(sent).hasSize(20);
    }

    @Test
    void what_waits_for_a_receiver_that_is_gone_is_given_up_after_thirty_days_and_forgotten_after_thirty_more() {
        var id = registered();
        tell("e-1", "coupon/1");
        answer = WebhookAttempt.answered(410, Duration.ofMillis(5));
        run();
        assertThat(status(id)).isEqualTo(WebhookStatus.SUSPENDED);
        tell("e-2", "coupon/2");
        run();
        assertThat(onlyCall(id).status()).isEqualTo(CallStatus.WAITING);
        house.clocks.advanceReal(Duration.ofDays(31));
        assertThat(module.forgetting().doPortion()).isFalse();
        assertThat(onlyCall(id).status()).isEqualTo(CallStatus.GIVEN_UP);
        house.clocks.advanceReal(Duration.ofDays(31));
        module.forgetting().doPortion();
        assertThat(module.browse().calls(PARTNER, id, new WebhookCalls.Filter(Optional.empty(), Optional.empty()), new PageRequest(0, 5)).orThrow()
                .items()).isEmpty();
    }

    @Test
    void an_event_goes_out_signed_and_its_call_is_accepted() {
        var registered = register(PARTNER, URL, "org.partnercenter.coupon.issued").orThrow();
        tell("e-1", "coupon/1");
        run();

        var secret = WebhookSecret.parse(registered.secret().map(Secret::reveal).orElseThrow()).orElseThrow();
        assertThat(sent).singleElement().satisfies(call -> {
            assertThat(call.url()).hasToString(URL);
            assertThat(call.headers()).containsEntry("webhook-id", "e-1");
            var at = Instant.ofEpochSecond(Long.parseLong(call.headers().get("webhook-timestamp")));
            assertThat(call.headers()).containsEntry("webhook-signature", secret.sign("e-1", at, call.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(call.toString()).doesNotContain("v1,", call.body());
        });
        assertThat(onlyCall(registered.webhook().id()).status()).isEqualTo(CallStatus.ACCEPTED);
    }

    @Test
    void while_a_secret_is_rotated_both_sign() {
        var id = registered();
        house.submit(WebhookOperations.ROTATE, PARTNER, new RotateWebhookSecret(id, Duration.ofHours(1))).orThrow();
        tell("e-1", "coupon/1");
        run();
        house.clocks.advanceReal(Duration.ofHours(2));
        tell("e-2", "coupon/1");
        run();

        assertThat(sent.getFirst().headers().get("webhook-signature").split(" ")).hasSize(2);
        assertThat(sent.getLast().headers().get("webhook-signature").split(" ")).hasSize(1);
        refused(house.submit(WebhookOperations.ROTATE, OTHER, new RotateWebhookSecret(id, Duration.ZERO)), WebhookRefusal.WEBHOOK_NOT_FOUND);
    }

    @Test
    void terms_that_cannot_be_are_refused_all_at_once() {
        refused(register(PARTNER, "http://example.com", "x"), WebhookRefusal.WEBHOOK_URL_UNFIT, WebhookRefusal.WEBHOOK_EVENT_TYPE_UNKNOWN);
        var id = registered();
        refused(register(PARTNER, URL), WebhookRefusal.WEBHOOK_KNOWN);
        assertThat(register(OTHER, URL).isGranted()).isTrue();
        assertThat(house.submit(WebhookOperations.CHANGE, PARTNER, new ChangeWebhook(id, terms(URL, "org.partnercenter.order.paid"))).orThrow()
                .types()).containsExactly("org.partnercenter.order.paid");
        refused(house.submit(WebhookOperations.CHANGE, PARTNER, new ChangeWebhook(id, terms("ftp://x"))), WebhookRefusal.WEBHOOK_URL_UNFIT);
        for (int i = 1; i < WebhookRegistering.MAX_WEBHOOKS; i++) {
            register(PARTNER, URL + i).orThrow();
        }
        refused(register(PARTNER, URL + "/one-more"), WebhookRefusal.TOO_MANY_WEBHOOKS);
        house.submit(WebhookOperations.DELETE, PARTNER, new MoveWebhook(id)).orThrow();
        assertThat(register(PARTNER, URL).isGranted()).isTrue();
    }

    @Test
    void a_webhook_is_moved_by_its_party_as_far_as_its_state_allows() {
        var id = registered();
        refused(house.submit(WebhookOperations.ENABLE, PARTNER, new MoveWebhook(id)), WebhookRefusal.WEBHOOK_STATE);
        refused(house.submit(WebhookOperations.DISABLE, OTHER, new MoveWebhook(id)), WebhookRefusal.WEBHOOK_NOT_FOUND);
        house.submit(WebhookOperations.DISABLE, PARTNER, new MoveWebhook(id)).orThrow();
        refused(house.submit(WebhookOperations.TEST, PARTNER, new TestWebhook(id)), WebhookRefusal.WEBHOOK_STATE);
        house.submit(WebhookOperations.ENABLE, PARTNER, new MoveWebhook(id)).orThrow();
        house.submit(WebhookOperations.TEST, PARTNER, new TestWebhook(id)).orThrow();
        run();

        assertThat(sent).hasSize(1);
        assertThat(onlyCall(id).type()).isEqualTo(WebhookTesting.TYPE);
        house.submit(WebhookOperations.DELETE, PARTNER, new MoveWebhook(id)).orThrow();
        refused(module.browse().show(PARTNER, id), WebhookRefusal.WEBHOOK_NOT_FOUND);
    }

    @Test
    void a_failed_call_comes_again_as_planned_and_is_given_up_at_last() {
        var id = registered();
        answer = WebhookAttempt.failed(WebhookFault.NOT_CONNECTED, Duration.ZERO);
        tell("e-1", "coupon/1");
        run();
        assertThat(onlyCall(id).due()).isEqualTo(RetryPlan.next(1, house.clocks.real(), 0).orElseThrow());
        for (int i = 1; i < RetryPlan.MAX_ATTEMPTS; i++) {
            assertThat(onlyCall(id).status()).isEqualTo(CallStatus.WAITING);
            house.clocks.advanceReal(Duration.ofDays(2));
            run();
        }

        assertThat(sent).hasSize(RetryPlan.MAX_ATTEMPTS);
        assertThat(onlyCall(id).status()).isEqualTo(CallStatus.GIVEN_UP);
        assertThat(module.browse().call(PARTNER, id, onlyCall(id).id()).orThrow().attempts()).hasSize(RetryPlan.MAX_ATTEMPTS);
        assertThat(status(id)).isEqualTo(WebhookStatus.ENABLED);
    }

    @Test
    void a_receiver_that_fails_again_and_again_is_suspended_and_its_party_is_told() {
        var id = registered();
        answer = WebhookAttempt.answered(500, Duration.ZERO);
        for (int i = 0; i < SendCalls.MAX_FAILURES; i++) {
            tell("e-" + i, "coupon/" + i);
        }
        for (int i = 0; i < RetryPlan.MAX_ATTEMPTS; i++) {
            assertThat(status(id)).isEqualTo(WebhookStatus.ENABLED);
            run();
            house.clocks.advanceReal(Duration.ofDays(2));
        }

        assertThat(status(id)).isEqualTo(WebhookStatus.SUSPENDED);
        assertThat(house.notices).hasSize(1);
    }

    @Test
    void a_receiver_that_is_gone_is_suspended_at_once() {
        var id = registered();
        answer = WebhookAttempt.answered(410, Duration.ZERO);
        tell("e-1", "coupon/1");
        run();

        assertThat(status(id)).isEqualTo(WebhookStatus.SUSPENDED);
        assertThat(onlyCall(id).status()).isEqualTo(CallStatus.GIVEN_UP);
        tell("e-2", "coupon/2");
        run();
        assertThat(sent).hasSize(1);
        answer = WebhookAttempt.answered(200, Duration.ZERO);
        house.submit(WebhookOperations.ENABLE, PARTNER, new MoveWebhook(id)).orThrow();
        run();
        assertThat(sent).hasSize(2);
    }

    @Test
    void what_is_over_is_delivered_again() {
        var id = registered();
        tell("e-1", "coupon/1");
        run();
        var call = onlyCall(id);
        house.submit(WebhookOperations.REDELIVER, PARTNER, new RedeliverCall(id, call.id())).orThrow();
        refused(house.submit(WebhookOperations.REDELIVER, PARTNER, new RedeliverCall(id, call.id())), WebhookRefusal.WEBHOOK_CALL_WAITING);
        refused(house.submit(WebhookOperations.REDELIVER, PARTNER, new RedeliverCall(id, "none")), WebhookRefusal.WEBHOOK_CALL_NOT_FOUND);
        refused(module.browse().call(PARTNER, id, "none"), WebhookRefusal.WEBHOOK_CALL_NOT_FOUND);
        answer = WebhookAttempt.answered(410, Duration.ZERO);
        run();
        assertThat(sent).hasSize(2);

        assertThat(house.submit(WebhookOperations.REDELIVER_ALL, PARTNER, new RedeliverGivenUp(id, call.queued())).orThrow().count()).isEqualTo(1);
        assertThat(module.browse().list(PARTNER, new PageRequest(0, 5)).orThrow().items()).hasSize(1);
        house.clocks.advanceReal(Duration.ofDays(31));
        assertThat(module.forgetting().doPortion()).isFalse();
    }
}
