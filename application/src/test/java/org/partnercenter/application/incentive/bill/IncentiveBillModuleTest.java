package org.partnercenter.application.incentive.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.incentive.IncentiveBillsGenerated;
import org.partnercenter.application.incentive.IndicatorsOf;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.incentive.calculation.WhyNothing;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.incentive.bill.BillWorld.MONTH;
import static org.partnercenter.application.incentive.bill.BillWorld.PARTNER;
import static org.partnercenter.application.incentive.bill.BillWorld.PERIOD;
import static org.partnercenter.application.incentive.bill.BillWorld.cny;
import static org.partnercenter.application.incentive.bill.BillWorld.line;
import static org.partnercenter.application.incentive.bill.BillWorld.period;
import static org.partnercenter.application.incentive.bill.BillWorld.policy;

class IncentiveBillModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(PARTNER, PartyKind.DISTRIBUTOR);
    private static final PageRequest ALL = new PageRequest(0, 100);

    private final TestHouse house = new TestHouse();
    private final BillWorld world = new BillWorld();
    private final InMemoryIncentiveBills bills = house.transactions.register(new InMemoryIncentiveBills());
    private final InMemoryCalculations calculations = house.transactions.register(new InMemoryCalculations(bills));
    private final InMemoryClosings closings = house.transactions.register(new InMemoryClosings());
    private final IncentiveBillModule module = new IncentiveBillModule(world.ports(new BillPorts.Stores(bills, calculations, closings), house.clocks, house.ids));
    private final BrowseIncentiveBills browse = module.browse();
    private final List<IncentiveBillsGenerated> generated = new ArrayList<>();

    IncentiveBillModuleTest() {
        house.with(module.useCases());
        house.news.tell(IncentiveBillsGenerated.class, (news, cause, now) -> {
            generated.add(news);
            return Effects.none();
        });
    }

    private List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    /** What a day brings by itself. */
    private void run() {
        run(1);
    }

    private void run(int atOnce) {
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM), atOnce).getFirst();
        while (chore.doPortion() || !closings.running(1).isEmpty()) {
            assertThat(house.audit.entries().size()).isLessThan(1_000);
        }
    }

    private void close(ReconciliationPeriod period) {
        house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(period, true)).orThrow();
        run();
    }

    private List<IncentiveBill> listed(Caller caller) {
        return browse.bills(caller, BillFilter.ALL, ALL).orThrow().map(BillView::bill).items();
    }

    private BillView only(Caller caller) {
        return browse.bill(caller, listed(caller).getFirst().id()).orThrow();
    }

    @Test
    @Tag("INC-04")
    @Tag("INC-11")
    void what_is_not_final_is_estimated_every_day_and_generated_once_it_is() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null));
        run();
        assertThat(only(DISTRIBUTOR).bill().status()).isEqualTo(IncentiveBillStatus.ESTIMATED);
        assertThat(only(DISTRIBUTOR).bill().amount()).isEqualTo(cny(10_00));
        assertThat(generated).isEmpty();

        world.put(line("2", PARTNER, MONTH, 50_00, null));
        house.clocks.advance(Duration.ofDays(1));
        run();
        assertThat(only(DISTRIBUTOR).bill().amount()).isEqualTo(cny(15_00));

        world.settled(PARTNER, MONTH);
        house.clocks.advance(Duration.ofDays(1));
        run();
        var bill = only(DISTRIBUTOR).bill();
        assertThat(bill.status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
        assertThat(generated).containsExactly(new IncentiveBillsGenerated(PARTNER, "2026-10", List.of(bill.id().value()), bill.amount(),
                bill.deadline().orElseThrow().at()));
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.incentive-bill.generated",
                "org.partnercenter.incentive-closing.finished");

        house.clocks.advance(Duration.ofDays(1));
        run();
        assertThat(only(DISTRIBUTOR).bill()).isEqualTo(bill);
    }

    @Test
    @Tag("INC-04")
    void a_running_period_is_an_estimate_even_if_its_revenue_is_final() {
        var running = BillWorld.MONTH.plusMonths(1);
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, running, 100_00, null)).settled(PARTNER, running);
        run();

        assertThat(only(DISTRIBUTOR).bill().status()).isEqualTo(IncentiveBillStatus.ESTIMATED);
    }

    @Test
    @Tag("INC-14")
    void all_bills_of_a_period_are_generated_together_with_the_deadlines_of_their_policies() {
        var base = policy("base", 1, Granularity.MONTH, "0.1");
        world.policies.add(base);
        world.policies.add(new IncentivePolicy("more", 1, base.names(), base.from(), base.associationType(), base.granularity(), base.threshold(),
                base.rates(), base.conditions(), base.forms(), new IncentivePolicy.Answering(5, true, DeadlineEffect.LAPSE)));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);

        assertThat(generated).singleElement().satisfies(news -> assertThat(news.deadline()).isEqualTo(Instant.parse("2026-11-30T16:00:00Z")));
        assertThat(listed(DISTRIBUTOR)).extracting(bill -> bill.deadline().orElseThrow())
                .containsExactlyInAnyOrder(new IncentiveBill.Deadline(Instant.parse("2026-12-03T16:00:00Z"), DeadlineEffect.AUTO_CONFIRM),
                        new IncentiveBill.Deadline(Instant.parse("2026-11-30T16:00:00Z"), DeadlineEffect.LAPSE));
    }

    @Test
    @Tag("INC-06")
    void a_quarter_is_formal_when_all_its_months_are_final() {
        var quarter = period("2026-Q3");
        world.policies.add(policy("base", 1, Granularity.QUARTER, "0.1"));
        world.put(line("1", PARTNER, quarter.first(), 100_00, null), line("2", PARTNER, quarter.last(), 100_00, null))
                .settled(PARTNER, quarter.first());
        close(quarter);
        assertThat(only(DISTRIBUTOR).bill().status()).isEqualTo(IncentiveBillStatus.ESTIMATED);

        world.settled(PARTNER, quarter.last());
        close(quarter);
        assertThat(only(DISTRIBUTOR).bill().status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
        assertThat(only(DISTRIBUTOR).bill().amount()).isEqualTo(cny(20_00));
    }

    @Test
    @Tag("INC-10")
    void what_is_taken_back_later_is_taken_back_at_the_rate_it_was_paid_with() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.25"));
        world.put(line("1", PARTNER, MONTH.minusMonths(1), 100_00, null)).settled(PARTNER, MONTH.minusMonths(1));
        close(period("2026-09"));
        world.policies.add(policy("base", 2, Granularity.MONTH, "0.1"));
        world.put(line("2", PARTNER, MONTH, -60_00, "1"), line("3", PARTNER, MONTH, 10_00, null), line("4", PARTNER, MONTH, -10_00, "3"))
                .settled(PARTNER, MONTH);
        close(PERIOD);

        var view = only(DISTRIBUTOR);
        assertThat(view.bill().amount()).isEqualTo(cny(-15_00));
        assertThat(view.bill().policyVersion()).isEqualTo(2);
        assertThat(view.explanation()).extracting(said -> said.code()).contains("RESULT_NEGATIVE", "SHARE_TAKEN_BACK_AS_PAID", "CARRIED_FORWARD");
        assertThat(browse.lines(DISTRIBUTOR, view.bill().id(), LineFilter.ALL, ALL).orThrow().items())
                .extracting(each -> each.line().id().value() + " " + each.reason() + " " + each.rate() + " " + each.amount().minor())
                .containsExactly("2 TAKEN_BACK_AS_PAID 0.25 -1500", "3 RATED 0.1 100", "4 TAKEN_BACK_AS_PAID 0.1 -100");
    }

    @Test
    @Tag("INC-09")
    void a_partner_outside_the_plan_gets_a_bill_that_says_so() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.standings.put(PARTNER, new Standing(false, Optional.empty()));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);

        assertThat(only(DISTRIBUTOR).bill().amount()).isEqualTo(cny(0));
        assertThat(only(DISTRIBUTOR).calculation().orElseThrow().result().zero()).containsExactly(WhyNothing.NOT_JOINED);
    }

    @Test
    @Tag("INC-09")
    void lines_of_resellers_whose_certification_lapsed_bring_nothing() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.lapsed.add(new PartyId("r-d-1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);

        assertThat(only(DISTRIBUTOR).calculation().orElseThrow().result().zero()).containsExactly(WhyNothing.RESELLER_LAPSED);
    }

    @Test
    @Tag("INC-11")
    void a_partner_whose_calculation_breaks_keeps_nobody_waiting_and_is_tried_again() {
        world.many(4, 3, 1);
        world.breakFor(Optional.of(new PartyId("r-p-2")));
        close(PERIOD);

        var view = browse.closing(PLATFORM, PERIOD).orThrow();
        assertThat(view.closing().isRunning()).isFalse();
        assertThat(view.progress()).isEqualTo(new Progress(Map.of(ClosingState.GENERATED, 3L, ClosingState.FAILED, 1L), 18));
        assertThat(browse.partners(PLATFORM, PERIOD, Optional.of(ClosingState.FAILED), ALL).orThrow().items()).singleElement()
                .satisfies(failed -> assertThat(failed.failure()).contains("IllegalStateException: nobody answers for r-p-2"));

        world.breakFor(Optional.empty());
        house.clocks.advance(Duration.ofDays(1));
        run();
        assertThat(browse.closing(PLATFORM, PERIOD).orThrow().progress().in(ClosingState.GENERATED)).isEqualTo(4);
    }

    @Test
    @Tag("INC-11")
    void a_closing_needs_a_policy_and_a_period_that_has_begun() {
        assertThat(reasons(house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, true)))).containsExactly("INCENTIVE_WITHOUT_POLICY");
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        assertThat(reasons(house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(period("2026-12"), true))))
                .containsExactly("INCENTIVE_PERIOD_AHEAD");
        assertThat(reasons(browse.closing(PLATFORM, PERIOD))).containsExactly("INCENTIVE_CLOSING_UNKNOWN");
        assertThat(reasons(house.submit(IncentiveBillOperations.STEP, PLATFORM, new StepClosing(PERIOD, Optional.empty(), 1))))
                .containsExactly("INCENTIVE_CLOSING_UNKNOWN");
        assertThat(reasons(house.submit(IncentiveBillOperations.FAIL, PLATFORM, new FailPartner(PERIOD, PARTNER, "x"))))
                .containsExactly("INCENTIVE_CLOSING_UNKNOWN");
    }

    @Test
    @Tag("INC-11")
    void a_closing_that_runs_is_not_begun_twice_and_one_that_is_over_once_a_day_by_itself() {
        world.many(2, 3, 1);
        var first = house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, false)).orThrow();
        assertThat(house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, false)).orThrow()).isEqualTo(first);
        run();
        assertThat(house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, false)).orThrow().closing().run()).isEqualTo(1);
        assertThat(house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, true)).orThrow().closing().run()).isEqualTo(2);
    }

    @Test
    @Tag("INC-11")
    void portions_calculated_at_once_come_to_the_same_as_one_after_the_other() {
        world.many(60, 2, 1);
        house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, true)).orThrow();
        run(4);
        assertThat(browse.closing(PLATFORM, PERIOD).orThrow().progress().in(ClosingState.GENERATED)).isEqualTo(60);
        assertThat(generated.stream().flatMap(news -> news.bills().stream())).doesNotHaveDuplicates().hasSize(amounts().size());

        var other = new IncentiveBillModuleTest();
        other.world.many(60, 2, 1);
        other.close(PERIOD);
        assertThat(amounts()).isEqualTo(other.amounts()).hasSizeGreaterThanOrEqualTo(60);
    }

    private Map<BillKey, Money> amounts() {
        return browse.bills(PLATFORM, BillFilter.ALL, new PageRequest(0, 500)).orThrow().items().stream()
                .collect(Collectors.toMap(view -> view.bill().key(), view -> view.bill().amount()));
    }

    @Test
    @Tag("INC-12")
    void the_bill_of_a_project_is_explained_and_has_its_beginning() {
        var project = new ProjectIncentive("i-1", PARTNER, AssociationType.REFERRAL, Money.of("30000", "CNY"), LocalDate.parse("2026-08-31"), true,
                new IncentiveBillId("b-1"), List.of());
        var now = house.clocks.business();
        world.projects.add(project);
        bills.put(List.of(IncentiveBill.estimate(project.bill(), project.key(PERIOD), 1, Money.of("1000", "CNY"), 0, now)
                .generated(1, Money.of("1000", "CNY"), 0, new IncentiveBill.Deadline(now.plus(Duration.ofDays(10)), DeadlineEffect.AUTO_CONFIRM), now)
                .orThrow()));

        var view = browse.bill(DISTRIBUTOR, project.bill()).orThrow();
        assertThat(view.explanation()).extracting(said -> said.code()).containsExactly("PROJECT_RESULT", "PROJECT_CASH", "PROJECT_REFUNDS");
        assertThat(browse.timeline(DISTRIBUTOR, view)).extracting(Happened::what).containsExactly("GENERATE");
        assertThat(browse.bills(DISTRIBUTOR, BillFilter.ALL, ALL).orThrow().items()).extracting(BillView::project).containsExactly(Optional.of(project));
    }

    @Test
    @Tag("INC-11")
    void what_became_final_while_a_closing_ran_over_midnight_is_closed_the_next_day() {
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM), 1).getFirst();
        world.many(1, 3, 1);
        while (closings.find(PERIOD).isEmpty() || closings.progress(PERIOD).in(ClosingState.GENERATED) == 0) {
            chore.doPortion();
        }
        assertThat(closings.find(PERIOD).orElseThrow().isRunning()).isTrue();
        world.many(2, 3, 1);
        house.clocks.advance(Duration.ofDays(1));
        for (int turn = 0; turn < 100; turn++) {
            chore.doPortion();
        }
        assertThat(closings.find(PERIOD).orElseThrow().run()).isEqualTo(2);
        assertThat(closings.progress(PERIOD).in(ClosingState.GENERATED)).isEqualTo(2);
    }

    @Test
    @Tag("INC-11")
    void what_became_final_while_a_closing_runs_counts_for_who_asks_then() {
        world.many(1, 3, 1);
        house.submit(IncentiveBillOperations.START, PLATFORM, new StartClosing(PERIOD, false)).orThrow();
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM), 1).getFirst();
        while (closings.find(PERIOD).orElseThrow().isRunning() && closings.progress(PERIOD).in(ClosingState.GENERATED) == 0) {
            chore.doPortion();
        }
        assertThat(closings.find(PERIOD).orElseThrow().isRunning()).isTrue();
        world.many(2, 3, 1);
        close(PERIOD);
        assertThat(closings.progress(PERIOD).in(ClosingState.GENERATED)).isEqualTo(2);
    }

    @Test
    @Tag("INC-11")
    void a_policy_that_comes_later_adds_its_bill_and_touches_no_other() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);
        var base = only(DISTRIBUTOR).bill();
        world.policies.add(policy("more", 1, Granularity.MONTH, "0.2"));
        world.policies.add(policy("base", 2, Granularity.MONTH, "0.5"));
        close(PERIOD);

        assertThat(listed(DISTRIBUTOR)).hasSize(2).contains(base);
        assertThat(generated).hasSize(2);
    }

    @Test
    @Tag("INC-12")
    void a_partner_sees_its_own_bills_only_and_needs_the_permission() {
        world.many(2, 3, 1);
        close(PERIOD);
        var own = Caller.mainAccount(new PartyId("p-0"), PartyKind.SOLUTION_PROVIDER);
        var id = listed(own).getFirst().id();

        assertThat(listed(own)).hasSize(2).allSatisfy(bill -> assertThat(bill.key().partner()).isEqualTo(own.party()));
        assertThat(listed(PLATFORM)).hasSize(4);
        assertThat(reasons(browse.bill(DISTRIBUTOR, id))).containsExactly("INCENTIVE_BILL_UNKNOWN");
        assertThat(reasons(browse.lines(DISTRIBUTOR, id, LineFilter.ALL, ALL))).containsExactly("INCENTIVE_BILL_UNKNOWN");
        assertThat(reasons(browse.bills(Caller.mainAccount(PARTNER, PartyKind.CUSTOMER), BillFilter.ALL, ALL))).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(reasons(browse.bills(own.by("o-1", Permissions.of(Set.of(PermissionItem.FILES_VIEW))), BillFilter.ALL, ALL)))
                .containsExactly("PERMISSION_MISSING");
        assertThat(reasons(browse.closing(own, PERIOD))).containsExactly("CALLER_NOT_ALLOWED");
    }

    @Test
    @Tag("INC-13")
    void what_can_be_done_and_what_happened_is_told_for_now() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);
        assertThat(browse.possibilities(only(DISTRIBUTOR).bill())).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("CONFIRM", "DISPUTE");

        house.clocks.advance(Duration.ofDays(20));
        var view = only(DISTRIBUTOR);
        assertThat(view.bill().status()).isEqualTo(IncentiveBillStatus.ISSUING);
        assertThat(browse.timeline(DISTRIBUTOR, view)).extracting(Happened::what).containsExactly("GENERATE", "PASS_DEADLINE");
    }

    private static WhatIf what(List<WhatIf.TriedLine> lines, Set<RevenueLineId> without, Map<String, Integer> versions,
                               Map<IndicatorsOf.Asked, BigDecimal> indicators) {
        return new WhatIf(PERIOD, Optional.of(PARTNER), Optional.empty(), lines, without, versions, indicators);
    }

    private static WhatIf.TriedLine tried(String id, long revenue, String takesBack) {
        return new WhatIf.TriedLine(new RevenueLineId(id), MONTH, "obs", AssociationType.RESALE, BillingMode.ON_DEMAND, Optional.empty(),
                Optional.empty(), Optional.ofNullable(takesBack).map(RevenueLineId::new), cny(revenue));
    }

    @Test
    @Tag("INC-11")
    void what_if_is_the_same_calculation_with_other_inputs_and_leaves_nothing_behind() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null), line("2", PARTNER, MONTH, 30_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);
        var bill = only(DISTRIBUTOR).bill();
        int entries = house.audit.entries().size();

        assertThat(browse.whatIf(DISTRIBUTOR, what(List.of(), Set.of(), Map.of(), Map.of())).orThrow().incentives()).singleElement()
                .satisfies(same -> {
                    assertThat(same.calculation()).isEqualTo(only(DISTRIBUTOR).calculation().orElseThrow().result());
                    assertThat(same.bill()).contains(bill);
                });
        var other = browse.whatIf(DISTRIBUTOR, what(List.of(tried("1", 200_00, null), tried("9", -50_00, "1")),
                Set.of(new RevenueLineId("2")), Map.of(), Map.of())).orThrow().incentives().getFirst();
        assertThat(other.calculation().amount()).isEqualTo(cny(20_00 - 5_00));
        assertThat(other.lines()).extracting(each -> each.reason()).containsExactly(LineReason.RATED, LineReason.TAKEN_BACK_AS_PAID);
        assertThat(listed(DISTRIBUTOR)).containsExactly(bill);
        assertThat(house.audit.entries()).hasSize(entries);
    }

    @Test
    @Tag("INC-11")
    void the_platform_tries_other_versions_and_indicators() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.policies.add(policy("base", 2, Granularity.MONTH, "0.2", new Condition("new", Optional.empty(), BigDecimal.TEN)));
        world.put(line("1", PARTNER, MONTH, 100_00, null));

        assertThat(amount(what(List.of(), Set.of(), Map.of(), Map.of()))).isEqualTo(0);
        assertThat(amount(what(List.of(), Set.of(), Map.of("base", 1), Map.of()))).isEqualTo(10_00);
        assertThat(amount(what(List.of(), Set.of(), Map.of(), Map.of(new IndicatorsOf.Asked("new", Optional.empty()), BigDecimal.TEN))))
                .isEqualTo(20_00);
        assertThat(reasons(browse.whatIf(PLATFORM, what(List.of(), Set.of(), Map.of("base", 7), Map.of()))))
                .containsExactly("INCENTIVE_POLICY_VERSION_UNKNOWN");
        var outside = new WhatIf.TriedLine(new RevenueLineId("9"), MONTH.plusMonths(1), "obs", AssociationType.RESALE, BillingMode.ON_DEMAND,
                Optional.empty(), Optional.empty(), Optional.empty(), cny(1));
        assertThat(reasons(browse.whatIf(PLATFORM, what(List.of(outside), Set.of(), Map.of(), Map.of())))).containsExactly("INCENTIVE_LINE_OUTSIDE");
    }

    private long amount(WhatIf asked) {
        return browse.whatIf(PLATFORM, asked).orThrow().incentives().getFirst().calculation().amount().minor();
    }

    @Test
    @Tag("INC-12")
    void bills_and_lines_are_exported() {
        world.policies.add(policy("base", 1, Granularity.MONTH, "0.1"));
        world.put(line("1", PARTNER, MONTH, 100_00, null)).settled(PARTNER, MONTH);
        close(PERIOD);
        var id = only(DISTRIBUTOR).bill().id();
        var kinds = module.exports();

        assertThat(kinds.get(0).open(DISTRIBUTOR, Map.of("period", "2026-10"), SettableClocks.START).orThrow().read(ALL).total()).isEqualTo(1);
        assertThat(kinds.get(1).open(DISTRIBUTOR, Map.of("incentive_bill_id", id.value()), SettableClocks.START).orThrow().read(ALL).total()).isEqualTo(1);
        assertThat(reasons(kinds.get(1).open(DISTRIBUTOR, Map.of(), SettableClocks.START))).containsExactly("FIELD_MISSING");
        assertThat(reasons(kinds.get(1).open(DISTRIBUTOR, Map.of("incentive_bill_id", new IncentiveBillId("no").value()), SettableClocks.START)))
                .containsExactly("INCENTIVE_BILL_UNKNOWN");
    }
}
