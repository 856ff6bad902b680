package org.partnercenter.application.kernel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.MissingCalendarYear;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GatewayTest {

    record Pay(String to, long fen) {
    }

    record Paid(String to, int times) {
    }

    private static final Operation<Pay, Paid> PAY = new Operation<>("test-pay", Pay.class, Paid.class,
            Set.of(PartyKind.DISTRIBUTOR), Set.of(PermissionItem.ORDER_PAY));
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner-1"), PartyKind.DISTRIBUTOR);

    private final TestHouse house = new TestHouse();
    private final List<String> decided = new ArrayList<>();
    private boolean breakOnSeveral;

    @BeforeEach
    void furnish() {
        house.with(List.of(new UseCase<Pay, Paid>() {
            @Override
            public Operation<Pay, Paid> operation() {
                return PAY;
            }

            @Override
            public List<Outcome<Paid>> decide(List<Request<Pay>> requests, Instant now) {
                if (breakOnSeveral && requests.size() > 1) {
                    throw new IllegalStateException("broken on several");
                }
                return requests.stream().map(GatewayTest.this::pay).toList();
            }
        }));
    }

    private Outcome<Paid> pay(Request<Pay> request) {
        var command = request.command();
        decided.add(command.to());
        var subject = Subject.of("payment", command.to(), Viewers.none());
        if (command.fen() < 0) {
            return Outcome.refused(List.of(CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "fen")), subject);
        }
        if (command.to().equals("next year")) {
            throw new MissingCalendarYear(2027);
        }
        if (command.fen() == 0) {
            return Outcome.refused(List.of(CommonRefusal.PARTY_UNKNOWN.refusal()), subject);
        }
        var transfer = new Transfer("PAID", LedgerAccount.single("source"), LedgerAccount.of("to", command.to()),
                Money.ofMinor(command.fen(), Money.CNY));
        return Outcome.granted(new Paid(command.to(), decided.size()), subject, Effects.of(
                List.of(new Posting(transfer, Viewers.none(), Map.of(), Optional.empty())),
                List.of(new OutgoingEvent("test.paid", "to/" + command.to(), Map.of(), Viewers.none())))
                .and(Effects.news(command.to())));
    }

    private static Submission<Pay> submission(String key, String to, long fen) {
        return new Submission<>(PARTNER, Optional.of(CommandKey.given(key)), new Pay(to, fen), TestHouse.ORIGIN);
    }

    @Test
    void a_granted_command_leaves_movement_event_and_audit_entry_together() {
        house.submit(PAY, PARTNER, new Pay("a", 100)).orThrow();

        assertThat(house.ledger.balance("to/a")).isEqualTo(100);
        assertThat(house.outbox.entries()).hasSize(1);
        assertThat(house.audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.refusals()).isEmpty();
            assertThat(house.ledger.entries().getFirst().commandId()).isEqualTo(entry.id());
        });
    }

    @Test
    void a_repeat_gets_the_first_answer_and_does_nothing() {
        var first = house.submit(PAY, PARTNER, "k", new Pay("a", 100));
        var second = house.submit(PAY, PARTNER, "k", new Pay("a", 100));

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.decision()).isEqualTo(first.decision());
        assertThat(house.ledger.balance("to/a")).isEqualTo(100);
        assertThat(house.audit.entries()).hasSize(1);
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        house.submit(PAY, PARTNER, "k", new Pay("a", 100));

        assertThat(house.submit(PAY, PARTNER, "k", new Pay("a", 101)).decision().refusals())
                .extracting(Refusal::code).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(house.ledger.balance("to/a")).isEqualTo(100);
    }

    @Test
    void a_refusal_of_a_rule_is_remembered_and_audited() {
        house.submit(PAY, PARTNER, "k", new Pay("a", 0));

        var again = house.submit(PAY, PARTNER, "k", new Pay("a", 0));

        assertThat(again.replayed()).isTrue();
        assertThat(again.decision().refusals()).extracting(Refusal::code).containsExactly("PARTY_NOT_FOUND");
        assertThat(house.audit.entries()).singleElement().satisfies(entry -> assertThat(entry.refusals()).hasSize(1));
    }

    @Test
    void a_malformed_command_is_not_remembered() {
        house.submit(PAY, PARTNER, "k", new Pay("a", -1));

        assertThat(house.submit(PAY, PARTNER, "k", new Pay("a", 5)).decision().isGranted()).isTrue();
    }

    @Test
    void a_key_is_free_again_after_thirty_days_of_real_time() {
        house.submit(PAY, PARTNER, "k", new Pay("a", 100));
        house.clocks.advanceReal(Duration.ofDays(30).plusSeconds(1));

        assertThat(house.submit(PAY, PARTNER, "k", new Pay("a", 100)).replayed()).isFalse();
    }

    @Test
    void a_dry_run_answers_the_same_and_leaves_no_trace() {
        assertThat(house.ask(PAY, PARTNER, new Pay("a", 100))).isEqualTo(Decision.granted(new Paid("a", 1)));

        assertThat(house.ledger.entries()).isEmpty();
        assertThat(house.audit.entries()).isEmpty();
        assertThat(house.outbox.entries()).isEmpty();
    }

    @Test
    @Tag("COM-13")
    void a_caller_of_another_kind_is_refused_and_audited() {
        var customer = Caller.mainAccount(new PartyId("customer-1"), PartyKind.CUSTOMER);

        assertThat(house.submit(PAY, customer, new Pay("a", 100)).refusals())
                .extracting(Refusal::code).containsExactly("CBC.0155");
        assertThat(decided).isEmpty();
        assertThat(house.audit.entries()).hasSize(1);
    }

    @Test
    @Tag("COM-12")
    void an_operator_needs_one_of_the_items() {
        var without = new Caller(PARTNER.party(), PARTNER.kind(), Optional.empty(), Optional.of("op"),
                Permissions.of(Set.of(PermissionItem.QUOTA_VIEW)));
        var with = new Caller(PARTNER.party(), PARTNER.kind(), Optional.empty(), Optional.of("op"),
                Permissions.of(Set.of(PermissionItem.QUOTA_VIEW, PermissionItem.ORDER_PAY)));

        assertThat(house.submit(PAY, without, new Pay("a", 1)).refusals())
                .extracting(Refusal::code).containsExactly("CBC.0151");
        assertThat(house.submit(PAY, with, new Pay("a", 1)).isGranted()).isTrue();
    }

    @Test
    void a_batch_answers_every_element_on_its_own() {
        house.submit(PAY, PARTNER, "old", new Pay("a", 1));

        var answers = house.gateway().submit(PAY, List.of(
                submission("old", "a", 1), submission("k1", "b", 2), submission("k2", "c", 0),
                submission("k1", "b", 2), submission("k1", "b", 3)));

        assertThat(answers).extracting(Answer::replayed).containsExactly(true, false, false, true, false);
        assertThat(answers.get(2).decision().isGranted()).isFalse();
        assertThat(answers.get(4).decision().refusals()).extracting(Refusal::code)
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(house.ledger.balance("to/b")).isEqualTo(2);
        assertThat(house.audit.entries()).hasSize(3);
    }

    @Test
    void audit_entries_of_a_batch_keep_their_own_origin() {
        var answersTo = List.of("x", "y", "z");
        house.gateway().submit(PAY, java.util.stream.IntStream.range(0, 3).mapToObj(i -> new Submission<>(
                i == 1 ? Caller.mainAccount(new PartyId("customer-1"), PartyKind.CUSTOMER) : PARTNER,
                Optional.empty(), new Pay(answersTo.get(i), 1), new Origin(Channel.FILE, "row-" + i))).toList());

        assertThat(house.audit.entries()).allSatisfy(entry -> assertThat(entry.origin().requestId()).isEqualTo(
                entry.caller().is(PartyKind.CUSTOMER) ? "row-1" : "row-" + answersTo.indexOf(entry.subject().id())));
    }

    @Test
    void elements_are_tried_singly_when_the_batch_breaks() {
        breakOnSeveral = true;

        var answers = house.gateway().submit(PAY, List.of(submission("k1", "b", 2), submission("k2", "c", 3)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.decision().isGranted()).isTrue());
        assertThat(house.ledger.balance("to/c")).isEqualTo(3);
    }

    @Test
    void news_is_heard_in_the_same_transaction() {
        house.news.tell(String.class, (news, cause, now) -> {
            throw new IllegalStateException("the listener breaks");
        });

        assertThatThrownBy(() -> house.submit(PAY, PARTNER, new Pay("a", 100)))
                .hasMessage("the listener breaks");
        assertThat(house.ledger.entries()).isEmpty();
        assertThat(house.audit.entries()).isEmpty();
    }

    private static Submission<Pay> row(String key, String to, long fen) {
        return new Submission<>(PARTNER, Optional.of(CommandKey.ofRow(key)), new Pay(to, fen), TestHouse.ORIGIN);
    }

    @Test
    void a_refused_row_leaves_its_key_free_and_a_granted_one_does_not() {
        assertThat(house.gateway().submit(PAY, row("r", "a", 0)).decision().isGranted()).isFalse();

        assertThat(house.gateway().submit(PAY, row("r", "b", 5)).replayed()).isFalse();
        assertThat(house.gateway().submit(PAY, row("r", "b", 5)).replayed()).isTrue();
        assertThat(house.gateway().submit(PAY, row("r", "c", 5)).decision().refusals())
                .singleElement().matches(refusal -> refusal.is(CommonRefusal.IDEMPOTENCY_KEY_REUSED));
        assertThat(house.ledger.balance("to/b")).isEqualTo(5);
    }

    @Test
    void a_receipt_is_stored_with_the_batch_and_taken_back_with_it() {
        var stored = new ArrayList<String>();
        house.gateway().submit(PAY, List.of(submission("1", "a", 1), submission("2", "b", 0)),
                (from, answers) -> answers.forEach(answer -> stored.add(from + ":" + answer.decision().isGranted())));

        assertThat(stored).containsExactly("0:true", "0:false");
        assertThatThrownBy(() -> house.gateway().submit(PAY, List.of(submission("3", "c", 1)), (from, answers) -> {
            throw new IllegalStateException("no room for the receipt");
        })).hasMessage("no room for the receipt");
        assertThat(house.ledger.balance("to/c")).isZero();
    }

    @Test
    void a_batch_that_breaks_gets_one_receipt_for_each_element() {
        breakOnSeveral = true;
        var places = new ArrayList<Integer>();

        house.gateway().submit(PAY, List.of(submission("1", "a", 1), submission("2", "b", 2)),
                (from, answers) -> places.add(from + 10 * answers.size()));

        assertThat(places).containsExactly(10, 11);
    }

    @Test
    void a_deadline_in_a_year_of_unknown_working_days_is_refused_aloud_and_touches_only_its_own_command() {
        var kept = new ArrayList<Answer<Paid>>();
        var answers = house.gateway().submit(PAY, List.of(submission("k-1", "a", 1), submission("k-2", "next year", 1)),
                (from, some) -> kept.addAll(some));

        assertThat(answers.getFirst().decision().isGranted()).isTrue();
        assertThat(answers.getLast().decision().refusals()).singleElement().matches(refusal -> refusal.is(CommonRefusal.CALENDAR_YEAR_MISSING)
                && refusal.facts().get("year").equals("2027"));
        assertThat(kept).isEqualTo(answers);
        assertThat(house.gateway().ask(PAY, PARTNER, new Pay("next year", 1)).refusals()).isEqualTo(answers.getLast().decision().refusals());
        assertThat(house.gateway().submit(PAY, submission("k-2", "next year", 1)).replayed()).isFalse();
    }
}
