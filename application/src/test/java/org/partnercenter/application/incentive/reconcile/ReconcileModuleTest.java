package org.partnercenter.application.incentive.reconcile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.incentive.reconcile.FigureComparison.Billed;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.incentive.reconcile.Ruling;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ReconcileModuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(new PartyId("d-2"), PartyKind.SOLUTION_PROVIDER);
    private static final ReconciliationPeriod OCTOBER = ReconciliationPeriod.parse("2026-10").orElseThrow();
    private static final YearMonth CYCLE = YearMonth.of(2026, 10);
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final InMemoryIncentiveBills bills = house.transactions.register(new InMemoryIncentiveBills());
    private final InMemoryFigures figures = house.transactions.register(new InMemoryFigures());
    private final InMemoryFreezes freezes = house.transactions.register(new InMemoryFreezes(bills));
    private final Map<PartyId, Set<YearMonth>> unpaid = new HashMap<>();
    private final Set<PartyId> overdue = new HashSet<>();
    private final ReconcileModule module = new ReconcileModule(new ReconcilePorts(bills, new ReconcilePorts.Stores(
            house.transactions.register(new InMemoryDisputes()), freezes, figures, figures), new ReconcilePorts.Questions(new Lines(),
            partners -> unpaid, (partners, now) -> overdue), new ReconcilePorts.Terms(Weekdays::new, ZONE, 3), house.clocks, house.ids));

    ReconcileModuleTest() {
        house.with(module.useCases());
        NoticeTable.fill(house.news);
    }

    /** Monday to Friday. */
    private static final class Weekdays implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            var end = day;
            for (int left = workingDays; left > 0; left -= isWorking(end) ? 1 : 0) {
                end = end.plusDays(1);
            }
            return end;
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
        }
    }

    /** Every bill holds o-1 for 60.00 and o-2 for nothing. */
    private static final class Lines implements BilledLines {

        @Override
        public Map<String, Billed> of(IncentiveBillId bill) {
            return Map.of("o-1", new Billed(cny(6000), Optional.empty()), "o-2", new Billed(cny(0), Optional.of("NO_RATE")));
        }

        @Override
        public Map<IncentiveBillId, Set<String>> holding(Set<IncentiveBillId> bills, Set<String> orders) {
            var found = new HashMap<IncentiveBillId, Set<String>>();
            bills.stream().filter(bill -> orders.contains("o-1")).forEach(bill -> found.put(bill, Set.of("o-1")));
            return found;
        }
    }

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    private static IncentiveBillId id(String text) {
        return new IncentiveBillId(text);
    }

    private Instant now() {
        return house.clocks.business();
    }

    private IncentiveBill pending(String id, String partner, DeadlineEffect effect) {
        return IncentiveBill.estimate(id(id), new BillKey(new PartyId(partner), OCTOBER, id, AssociationType.RESALE), 1, cny(6000), 2, now())
                .generated(1, cny(6000), 2, new IncentiveBill.Deadline(now().plus(Duration.ofDays(10)), effect), now()).orThrow();
    }

    @BeforeEach
    void bills() {
        bills.put(List.of(pending("b-1", "d-1", DeadlineEffect.AUTO_CONFIRM), pending("b-2", "d-1", DeadlineEffect.LAPSE),
                pending("b-3", "d-2", DeadlineEffect.AUTO_CONFIRM)));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private Decision<Dispute> dispute(Caller caller, String bill, boolean fromFigures) {
        return house.submit(ReconcileOperations.DISPUTE, caller, new DisputeBill(id(bill), "o-2 is missing", Optional.empty(), Optional.empty(),
                fromFigures));
    }

    private IncentiveBill bill(String id) {
        return bills.of(Set.of(id(id))).get(id(id));
    }

    private List<String> notices() {
        return house.notices.stream().map(entry -> entry.notice().to() + " " + entry.notice().kind()).toList();
    }

    @Test
    @Tag("INC-14")
    void a_partner_confirms_its_period_once_and_nobody_elses() {
        var confirmed = house.submit(ReconcileOperations.CONFIRM, D1, new ConfirmPeriod(OCTOBER)).orThrow();

        assertThat(confirmed.bills()).extracting(bill -> bill.id().value()).containsExactlyInAnyOrder("b-1", "b-2");
        assertThat(bill("b-1").status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(bill("b-3").status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
        assertThat(codes(house.submit(ReconcileOperations.CONFIRM, D1, new ConfirmPeriod(OCTOBER)))).containsExactly("INCENTIVE_PERIOD_ANSWERED");
        assertThat(codes(house.submit(ReconcileOperations.CONFIRM, D2, new ConfirmPeriod(ReconciliationPeriod.parse("2026").orElseThrow()))))
                .containsExactly("INCENTIVE_PERIOD_NOT_FOUND");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.incentive-bill.confirmed");
    }

    @Test
    @Tag("INC-13")
    void an_objection_stops_the_clock_until_it_is_answered() {
        var dispute = dispute(D1, "b-1", false).orThrow();
        assertThat(codes(house.submit(ReconcileOperations.CONFIRM, D1, new ConfirmPeriod(OCTOBER)))).containsExactly("INCENTIVE_PERIOD_DISPUTED");
        house.clocks.advance(Duration.ofDays(11));
        house.submit(ReconcileOperations.PASS, PLATFORM, new PassDeadlines(10)).orThrow();
        assertThat(List.of(bill("b-1"), bill("b-2"))).allMatch(bill -> bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION);
        assertThat(bill("b-3").status()).isEqualTo(IncentiveBillStatus.ISSUING);

        var answered = house.submit(ReconcileOperations.ANSWER, PLATFORM, new AnswerDispute(dispute.id(),
                Ruling.of(true, Optional.of(cny(7000))).orThrow(), "o-2 counts")).orThrow();
        assertThat(answered.status()).isEqualTo(DisputeStatus.ACCEPTED);
        assertThat(bill("b-1").amount()).isEqualTo(cny(7000));
        assertThat(bill("b-2").amount()).isEqualTo(cny(6000));
        assertThat(bill("b-2").deadline().orElseThrow().at()).isEqualTo(LocalDate.of(2026, 12, 10).atStartOfDay(ZONE).toInstant());
        assertThat(figures.of(id("b-1"))).singleElement().satisfies(correction -> assertThat(correction.after()).isEqualTo(cny(7000)));
        assertThat(notices()).contains("d-1 INCENTIVE_DISPUTE_ACCEPTED", "d-2 INCENTIVE_BILLS_CONFIRMED_BY_CLOCK");

        house.clocks.advance(Duration.ofDays(9));
        assertThat(house.submit(ReconcileOperations.PASS, PLATFORM, new PassDeadlines(10)).orThrow()).isEqualTo(new DeadlinesPassed(2, 2));
        assertThat(bill("b-1").status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(bill("b-2").status()).isEqualTo(IncentiveBillStatus.LAPSED);
        assertThat(notices()).contains("d-1 INCENTIVE_BILLS_LAPSED");
    }

    @Test
    @Tag("INC-13")
    void an_objection_is_its_partners_and_is_withdrawn_by_it_alone() {
        var dispute = dispute(D1, "b-1", false).orThrow();

        assertThat(codes(dispute(D2, "b-1", false))).containsExactly("INCENTIVE_BILL_NOT_FOUND");
        assertThat(codes(house.submit(ReconcileOperations.WITHDRAW, D2, new WithdrawDispute(dispute.id())))).containsExactly("INCENTIVE_DISPUTE_NOT_FOUND");
        assertThat(codes(house.submit(ReconcileOperations.ANSWER, PLATFORM, new AnswerDispute(new DisputeId("none"),
                Ruling.of(false, Optional.empty()).orThrow(), "no")))).containsExactly("INCENTIVE_DISPUTE_NOT_FOUND");
        assertThat(house.submit(ReconcileOperations.WITHDRAW, D1, new WithdrawDispute(dispute.id())).orThrow().status()).isEqualTo(DisputeStatus.WITHDRAWN);
        assertThat(house.submit(ReconcileOperations.CONFIRM, D1, new ConfirmPeriod(OCTOBER)).isGranted()).isTrue();
        assertThat(module.browse().dispute(D2, dispute.id()).isGranted()).isFalse();
        assertThat(module.browse().disputes(PLATFORM, new DisputeFilter(Optional.of(DisputeStatus.WITHDRAWN), Optional.empty(), Optional.empty()), TEN)
                .orThrow().total()).isEqualTo(1);
    }

    @Test
    @Tag("INC-13")
    void an_objection_is_made_from_the_figures_that_differ() {
        assertThat(codes(house.submit(ReconcileOperations.FIGURES, D2, new PutFigures(id("b-1"), Map.of("o-1", cny(1))))))
                .containsExactly("INCENTIVE_BILL_NOT_FOUND");
        house.submit(ReconcileOperations.FIGURES, D1, new PutFigures(id("b-1"), Map.of("o-1", cny(6000)))).orThrow();
        assertThat(codes(dispute(D1, "b-1", true))).containsExactly("INCENTIVE_DISPUTE_WITHOUT_DIFFERENCE");
        house.submit(ReconcileOperations.FIGURES, D1, new PutFigures(id("b-1"), Map.of("o-2", cny(500), "o-9", cny(1)))).orThrow();

        assertThat(module.browse().comparison(D1, id("b-1")).orThrow().differing()).hasSize(2);
        assertThat(codes(module.browse().comparison(D2, id("b-1")))).containsExactly("INCENTIVE_BILL_NOT_FOUND");
        var dispute = dispute(D1, "b-1", true).orThrow();
        assertThat(dispute.claim().figures()).contains(new Dispute.Differences(2, cny(6000), cny(6501)));
        assertThat(dispute.claim().claimed()).contains(cny(6501));
    }

    @Test
    @Tag("INC-13")
    void the_vendor_sends_a_confirmed_bill_back_and_the_partner_answers_anew() {
        house.submit(ReconcileOperations.CONFIRM, D2, new ConfirmPeriod(OCTOBER)).orThrow();
        assertThat(codes(house.submit(ReconcileOperations.REJECT, PLATFORM, new RejectBill(id("b-3"), cny(6000), "same"))))
                .containsExactly("INCENTIVE_DISPUTE_AMOUNT_SAME");
        assertThat(codes(house.submit(ReconcileOperations.REJECT, PLATFORM, new RejectBill(id("none"), cny(1), "?"))))
                .containsExactly("INCENTIVE_BILL_NOT_FOUND");
        house.submit(ReconcileOperations.REJECT, PLATFORM, new RejectBill(id("b-3"), cny(-100), "counted twice")).orThrow();

        assertThat(bill("b-3").amount()).isEqualTo(cny(-100));
        assertThat(notices()).contains("d-2 INCENTIVE_BILLS_SENT_BACK");
        assertThat(house.submit(ReconcileOperations.CONFIRM, D2, new ConfirmPeriod(OCTOBER)).isGranted()).isTrue();
    }

    @Test
    @Tag("INC-15")
    @Tag("INC-16")
    @Tag("INC-17")
    void every_reason_why_a_bill_is_frozen_is_told() {
        unpaid.put(D1.party(), Set.of(CYCLE, CYCLE.minusMonths(1)));
        overdue.add(D1.party());
        house.submit(ReconcileOperations.FREEZE, PLATFORM, new RecordFreeze(new Freeze(D1.party(), new Freeze.CreditOrder("o-1"),
                LocalDate.of(2026, 11, 1), Optional.empty()))).orThrow();

        assertThat(module.frozen().of(List.of(bill("b-1"), bill("b-3")), now())).isEqualTo(Map.of(id("b-1"), Set.of(FreezeReason.CYCLE_UNPAID,
                FreezeReason.BOUGHT_ON_CREDIT, FreezeReason.OVERDUE_BILLS)));
        var view = module.browse().period(D1, OCTOBER).orThrow();
        assertThat(view.causes()).filteredOn(cause -> cause.bill().equals(id("b-1"))).extracting(PeriodView.FreezeCause::cause)
                .containsExactlyInAnyOrder(Optional.of("o-1"), Optional.of("2026-10"), Optional.empty());
        assertThat(view.confirm().isPossible()).isTrue();
        assertThat(codes(module.browse().period(D1, ReconciliationPeriod.parse("2025").orElseThrow()))).containsExactly("INCENTIVE_PERIOD_NOT_FOUND");
    }

    @Test
    @Tag("INC-15")
    void a_cycle_that_is_paid_is_free_the_day_after() {
        unpaid.put(D1.party(), Set.of(CYCLE));
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM)).get(1);
        assertThat(chore.doPortion()).isFalse();
        assertThat(freezes.list(new Scope.Everything(), Optional.empty(), TEN).items()).hasSize(1);

        unpaid.clear();
        house.clocks.advance(Duration.ofDays(1));
        chore.doPortion();
        assertThat(module.frozen().of(List.of(bill("b-1")), now())).containsKey(id("b-1"));
        house.clocks.advance(Duration.ofDays(1));
        assertThat(module.frozen().of(List.of(bill("b-1")), now())).isEmpty();
        assertThat(module.browse().freezes(PLATFORM, Optional.of(D1.party()), TEN).orThrow().items()).singleElement()
                .satisfies(freeze -> assertThat(freeze.settled()).contains(LocalDate.of(2026, 11, 24)));
    }

    @Test
    @Tag("INC-13")
    void the_clock_passes_deadlines_by_itself() {
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM)).get(0);
        chore.doPortion();
        assertThat(bill("b-3").status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
        house.clocks.advance(Duration.ofDays(10));
        chore.doPortion();
        assertThat(bill("b-3").status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(module.chores(house.gateway(), Optional::empty).get(1).doPortion()).isFalse();
    }

    @Test
    @Tag("INC-14")
    void steps_of_one_batch_see_each_other() {
        Operation<DisputeBill, Dispute> operation = ReconcileOperations.DISPUTE;
        var answers = house.gateway().submit(operation, List.of("b-1", "b-2", "b-1").stream().map(bill -> new Submission<>(D1, Optional.empty(),
                new DisputeBill(id(bill), "why", Optional.empty(), Optional.empty(), false), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, true, false);
    }
}
