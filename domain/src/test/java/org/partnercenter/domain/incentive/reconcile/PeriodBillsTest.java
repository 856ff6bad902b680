package org.partnercenter.domain.incentive.reconcile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("INC-14")
class PeriodBillsTest {

    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final ReconciliationPeriod PERIOD = ReconciliationPeriod.parse("2026-10").orElseThrow();
    private static final PartyId PARTNER = new PartyId("d-1");
    private static final Dispute.Claim CLAIM = new Dispute.Claim("two orders are missing", Optional.empty(), Optional.empty(), Optional.empty());

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    private static IncentiveBill estimate(String id) {
        return IncentiveBill.estimate(new IncentiveBillId(id), new BillKey(PARTNER, PERIOD, id, AssociationType.RESALE), 1, cny(100), 2, NOW);
    }

    private static IncentiveBill pending(String id, DeadlineEffect effect) {
        return estimate(id).generated(1, cny(100), 2, new IncentiveBill.Deadline(DEADLINE, effect), NOW).orThrow();
    }

    private static IncentiveBill pending(String id) {
        return pending(id, DeadlineEffect.AUTO_CONFIRM);
    }

    private static PeriodBills of(List<IncentiveBill> bills, Dispute... open) {
        return new PeriodBills(PERIOD, bills, List.of(open));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private static PeriodBills.Step dispute(PeriodBills period, String bill) {
        return period.dispute(new DisputeId("of-" + bill), new IncentiveBillId(bill), CLAIM, NOW).orThrow();
    }

    @Test
    void confirming_confirms_all_that_wait() {
        var done = pending("b-0").confirmed(NOW).orThrow();
        var after = of(List.of(done, pending("b-1"), pending("b-2"))).confirm(NOW).orThrow();

        assertThat(after).extracting(bill -> bill.id().value()).containsExactly("b-1", "b-2");
        assertThat(after).allMatch(bill -> bill.status() == IncentiveBillStatus.ISSUING);
    }

    @Test
    void a_period_is_not_confirmed_half() {
        assertThat(codes(of(List.of()).confirm(NOW))).containsExactly("INCENTIVE_PERIOD_NOT_FOUND");
        assertThat(codes(of(List.of(estimate("b-1"), estimate("b-2"))).confirm(NOW))).containsExactly("INCENTIVE_PERIOD_ESTIMATED");
        assertThat(codes(of(List.of(pending("b-1").confirmed(NOW).orThrow())).confirm(NOW))).containsExactly("INCENTIVE_PERIOD_ANSWERED");
        var step = dispute(of(List.of(pending("b-1"), estimate("b-2"))), "b-1");
        assertThat(codes(of(List.of(step.changed().get(0), estimate("b-2")), step.dispute()).confirm(NOW)))
                .containsExactly("INCENTIVE_PERIOD_DISPUTED");
    }

    @Test
    void estimates_do_not_keep_a_project_waiting() {
        var after = of(List.of(pending("project-1"), estimate("b-2"))).confirm(NOW).orThrow();

        assertThat(after).singleElement().satisfies(bill -> {
            assertThat(bill.id().value()).isEqualTo("project-1");
            assertThat(bill.status()).isEqualTo(IncentiveBillStatus.ISSUING);
        });
    }

    @Test
    @Tag("INC-13")
    void one_objection_stops_the_clock_of_all_and_the_last_answer_starts_it_again() {
        var first = dispute(of(List.of(pending("b-1"), pending("b-2"), pending("b-3"))), "b-1");
        assertThat(first.changed()).hasSize(3).allMatch(IncentiveBill::disputed);
        assertThat(of(first.changed(), first.dispute()).passDeadlines(LATER)).isEmpty();

        var second = of(first.changed(), first.dispute()).dispute(new DisputeId("of-b-2"), new IncentiveBillId("b-2"), CLAIM, LATER).orThrow();
        assertThat(second.changed()).isEmpty();

        var both = of(first.changed(), first.dispute(), second.dispute());
        var accepted = first.dispute().answer(Ruling.of(true, Optional.of(cny(70))).orThrow(), cny(100), "agreed", NOW).orThrow();
        var half = both.resolve(accepted, Optional.of(new IncentiveBill.Corrected(cny(70), 2)), LATER, NOW).orThrow();
        assertThat(half.changed()).singleElement().satisfies(bill -> {
            assertThat(bill.amount()).isEqualTo(cny(70));
            assertThat(bill.disputed()).isTrue();
        });

        var rest = List.of(half.changed().get(0), first.changed().get(1), first.changed().get(2));
        var declined = second.dispute().answer(Ruling.of(false, Optional.empty()).orThrow(), cny(100), "no", NOW).orThrow();
        var all = of(rest, second.dispute()).resolve(declined, Optional.empty(), LATER, NOW).orThrow();
        assertThat(all.changed()).hasSize(3).allMatch(bill -> !bill.disputed() && bill.deadline().orElseThrow().at().equals(LATER));
        assertThat(all.changed().get(0).amount()).isEqualTo(cny(70));
    }

    @Test
    @Tag("INC-13")
    void a_bill_has_one_open_objection_and_none_after_its_deadline() {
        var step = dispute(of(List.of(pending("b-1"))), "b-1");

        assertThat(codes(of(step.changed(), step.dispute()).dispute(new DisputeId("x"), new IncentiveBillId("b-1"), CLAIM, NOW)))
                .containsExactly("INCENTIVE_BILL_DISPUTED");
        assertThat(codes(of(List.of(pending("b-1"))).dispute(new DisputeId("x"), new IncentiveBillId("b-1"), CLAIM, DEADLINE)))
                .containsExactly("INCENTIVE_DEADLINE_OVER");
        assertThat(codes(of(List.of(pending("b-1"))).dispute(new DisputeId("x"), new IncentiveBillId("none"), CLAIM, NOW)))
                .containsExactly("INCENTIVE_BILL_NOT_FOUND");
        assertThat(codes(of(List.of(step.changed().get(0), estimate("b-2")), step.dispute()).dispute(new DisputeId("x"),
                new IncentiveBillId("b-2"), CLAIM, NOW))).containsExactly("INCENTIVE_BILL_STATE");
    }

    @Test
    @Tag("INC-30")
    void without_an_answer_bills_are_confirmed_or_lapse() {
        var after = of(List.of(pending("b-1"), pending("b-2", DeadlineEffect.LAPSE), estimate("b-3"))).passDeadlines(DEADLINE);

        assertThat(after).extracting(IncentiveBill::status).containsExactly(IncentiveBillStatus.ISSUING, IncentiveBillStatus.LAPSED);
        assertThat(of(List.of(pending("b-1"))).passDeadlines(DEADLINE.minusMillis(1))).isEmpty();
    }

    @Test
    @Tag("INC-13")
    void what_was_confirmed_wrongly_is_answered_anew() {
        var bill = pending("b-1").confirmed(NOW).orThrow();
        var after = of(List.of(bill)).reject(bill.id(), new IncentiveBill.Corrected(cny(-5), 2), LATER, NOW).orThrow();

        assertThat(after.amount()).isEqualTo(cny(-5));
        assertThat(after.status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
    }

    @Test
    @Tag("INC-13")
    void every_event_of_an_objection_in_every_state_does_what_the_table_says() {
        var open = dispute(of(List.of(pending("b-1"))), "b-1").dispute();
        var accept = Ruling.of(true, Optional.of(cny(1))).orThrow();
        var decline = Ruling.of(false, Optional.empty()).orThrow();
        var each = Map.of(DisputeStatus.OPEN, open, DisputeStatus.ACCEPTED, open.answer(accept, cny(100), "c", NOW).orThrow(),
                DisputeStatus.DECLINED, open.answer(decline, cny(100), "c", NOW).orThrow(), DisputeStatus.WITHDRAWN, open.withdraw(NOW).orThrow());
        each.forEach((status, dispute) -> {
            assertThat(dispute.status()).isEqualTo(status);
            for (var event : List.of(DisputeEvent.ACCEPT, DisputeEvent.DECLINE, DisputeEvent.WITHDRAW)) {
                var walked = switch (event) {
                    case ACCEPT -> dispute.answer(accept, cny(100), "c", NOW);
                    case DECLINE -> dispute.answer(decline, cny(100), "c", NOW);
                    case WITHDRAW, RAISE -> dispute.withdraw(NOW);
                };
                var next = DisputeTransition.TABLE.next(status, event);
                assertThat(walked.isGranted()).isEqualTo(next.isPresent());
                next.ifPresent(to -> assertThat(walked.orThrow().status()).isEqualTo(to));
            }
        });
        assertThat(codes(each.get(DisputeStatus.WITHDRAWN).withdraw(NOW))).containsExactly("INCENTIVE_DISPUTE_STATE");
        assertThat(codes(open.answer(accept, cny(1), "c", NOW))).containsExactly("INCENTIVE_DISPUTE_AMOUNT_SAME");
    }

    @Test
    @Tag("INC-13")
    void an_answer_corrects_the_amount_exactly_if_it_accepts() {
        assertThat(codes(Ruling.of(true, Optional.empty()))).containsExactly("INCENTIVE_DISPUTE_NEEDS_AMOUNT");
        assertThat(codes(Ruling.of(false, Optional.of(cny(1))))).containsExactly("INCENTIVE_DISPUTE_AMOUNT_UNUSED");
    }
}
