package org.partnercenter.domain.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("INC-13")
class IncentiveBillTest {

    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(10));
    private static final PayoutOrderNo ORDER = new PayoutOrderNo("o-1");
    private static final BillKey KEY = new BillKey(new PartyId("d-1"), ReconciliationPeriod.parse("2026-10").orElseThrow(), "base",
            AssociationType.RESALE);

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    private static IncentiveBill estimate() {
        return IncentiveBill.estimate(new IncentiveBillId("b-1"), KEY, 1, cny(100), 2, NOW);
    }

    private static IncentiveBill pending(DeadlineEffect effect) {
        return estimate().generated(2, cny(300), 3, new IncentiveBill.Deadline(DEADLINE, effect), NOW).orThrow();
    }

    private static IncentiveBill pending() {
        return pending(DeadlineEffect.AUTO_CONFIRM);
    }

    private static IncentiveBill issuing() {
        return pending().confirmed(NOW).orThrow();
    }

    private static Map<IncentiveBillStatus, IncentiveBill> each() {
        var all = new EnumMap<IncentiveBillStatus, IncentiveBill>(IncentiveBillStatus.class);
        all.put(IncentiveBillStatus.ESTIMATED, estimate());
        all.put(IncentiveBillStatus.PENDING_CONFIRMATION, pending());
        all.put(IncentiveBillStatus.ISSUING, issuing());
        all.put(IncentiveBillStatus.ISSUED, issuing().taken(ORDER).orThrow().paid().orThrow());
        all.put(IncentiveBillStatus.LAPSED, pending(DeadlineEffect.LAPSE).at(DEADLINE));
        return all;
    }

    private static Decision<IncentiveBill> walk(IncentiveBill bill, IncentiveBillEvent event) {
        return switch (event) {
            case ESTIMATE -> bill.estimatedAnew(1, cny(1), 1, NOW);
            case GENERATE -> bill.generated(1, cny(1), 1, new IncentiveBill.Deadline(DEADLINE, DeadlineEffect.LAPSE), NOW);
            case CONFIRM -> bill.confirmed(NOW);
            case PASS_DEADLINE, MISS_DEADLINE -> bill.at(DEADLINE).equals(bill)
                    ? Decision.refused(IncentiveRefusal.INCENTIVE_BILL_STATE.refusal()) : Decision.granted(bill.at(DEADLINE));
            case DISPUTE -> bill.disputed(NOW);
            case RESOLVE -> (bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION ? bill.disputed(NOW).orThrow() : bill)
                    .resolved(Optional.empty(), DEADLINE, NOW);
            case REJECT -> bill.rejected(Optional.empty(), DEADLINE, NOW);
            case PAY -> bill.paid();
            case EXPIRE -> bill.validUntil(NOW).expired(NOW);
        };
    }

    @ParameterizedTest
    @EnumSource
    void every_event_in_every_state_does_what_the_table_says(IncentiveBillEvent event) {
        for (var bill : each().values()) {
            var walked = event == IncentiveBillEvent.MISS_DEADLINE && bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION
                    ? walk(pending(DeadlineEffect.LAPSE), event) : walk(bill, event);
            var next = IncentiveBillTransition.TABLE.next(bill.status(), event);
            if (event == IncentiveBillEvent.EXPIRE && bill.payoutOrder().isPresent()) {
                assertThat(walked.isGranted()).isFalse();
            } else {
                assertThat(walked.isGranted()).as(bill.status() + " " + event).isEqualTo(next.isPresent());
            }
            next.ifPresent(state -> assertThat(walked.orThrow().status()).isEqualTo(state));
        }
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void a_wrong_state_is_told() {
        assertThat(reasons(estimate().confirmed(NOW))).containsExactly(IncentiveRefusal.INCENTIVE_BILL_STATE.code());
    }

    @Test
    void an_open_objection_keeps_the_bill_from_being_confirmed_and_stops_the_clock() {
        var disputed = pending().disputed(NOW).orThrow();

        assertThat(reasons(disputed.confirmed(NOW))).containsExactly(IncentiveRefusal.INCENTIVE_BILL_DISPUTED.code());
        assertThat(reasons(disputed.disputed(NOW))).containsExactly(IncentiveRefusal.INCENTIVE_BILL_DISPUTED.code());
        assertThat(disputed.at(DEADLINE.plus(Duration.ofDays(99)))).isEqualTo(disputed);
        assertThat(reasons(pending().resolved(Optional.empty(), DEADLINE, NOW)))
                .containsExactly(IncentiveRefusal.INCENTIVE_BILL_NOT_DISPUTED.code());
    }

    @Test
    void an_answered_objection_starts_the_clock_again() {
        var later = DEADLINE.plus(Duration.ofDays(5));
        var same = pending().disputed(NOW).orThrow().resolved(Optional.empty(), later, NOW).orThrow();
        var other = pending().disputed(NOW).orThrow().resolved(Optional.of(new IncentiveBill.Corrected(cny(-5), 1)), later, NOW).orThrow();

        assertThat(same.amount()).isEqualTo(cny(300));
        assertThat(other.amount()).isEqualTo(cny(-5));
        assertThat(same.at(DEADLINE)).isEqualTo(same);
        assertThat(same.at(later).confirmation()).contains(new Confirmation(Confirmation.By.SYSTEM, later));
    }

    @Test
    void after_the_deadline_a_bill_counts_as_confirmed_and_nobody_objects_any_more() {
        assertThat(pending().at(DEADLINE.minusMillis(1))).isEqualTo(pending());
        assertThat(pending().at(DEADLINE.plusSeconds(60)).confirmation()).contains(new Confirmation(Confirmation.By.SYSTEM, DEADLINE));
        assertThat(reasons(pending().disputed(DEADLINE))).containsExactly(IncentiveRefusal.INCENTIVE_DEADLINE_OVER.code());
    }

    @Test
    @Tag("INC-30")
    void a_bill_that_has_to_be_verified_lapses() {
        assertThat(pending(DeadlineEffect.LAPSE).at(DEADLINE).status()).isEqualTo(IncentiveBillStatus.LAPSED);
    }

    @Test
    @Tag("INC-24")
    void validity_only_gets_shorter_and_ends_the_bill() {
        var bill = issuing().validUntil(DEADLINE);

        assertThat(bill.validUntil(DEADLINE.plusSeconds(1)).validUntil()).contains(DEADLINE);
        assertThat(bill.validUntil(NOW).validUntil()).contains(NOW);
        assertThat(reasons(bill.expired(DEADLINE.minusMillis(1)))).containsExactly(IncentiveRefusal.INCENTIVE_STILL_VALID.code());
        assertThat(bill.expired(DEADLINE).orThrow().status()).isEqualTo(IncentiveBillStatus.LAPSED);
        assertThat(bill.isOpen(DEADLINE.minusMillis(1))).isTrue();
        assertThat(bill.isOpen(DEADLINE)).isFalse();
    }

    @Test
    @Tag("INC-24")
    void a_bill_is_in_one_payout_order_at_a_time() {
        var taken = issuing().taken(ORDER).orThrow();

        assertThat(taken.isOpen(NOW)).isFalse();
        assertThat(reasons(taken.taken(new PayoutOrderNo("o-2")))).containsExactly(IncentiveRefusal.INCENTIVE_BILL_IN_PAYOUT.code());
        assertThat(reasons(taken.rejected(Optional.empty(), DEADLINE, NOW))).containsExactly(IncentiveRefusal.INCENTIVE_BILL_IN_PAYOUT.code());
        assertThat(taken.released().taken(new PayoutOrderNo("o-2")).isGranted()).isTrue();
        assertThat(issuing().rejected(Optional.of(new IncentiveBill.Corrected(cny(7), 1)), DEADLINE, NOW).orThrow().amount()).isEqualTo(cny(7));
    }
}
