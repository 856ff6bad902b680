package org.partnercenter.application.opportunity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.Approach;
import org.partnercenter.domain.opportunity.Contest;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.PathStage;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.Prospect;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.SiteDays;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OpportunityModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller P1 = Caller.mainAccount(id("p-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller P2 = Caller.mainAccount(id("p-2"), PartyKind.DISTRIBUTOR);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("p-2"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final PageRequest TEN = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final Set<PartyId> members = new HashSet<>(Set.of(id("p-1"), id("p-2"), id("r-1")));
    private final Map<PartyId, Integer> elsewhere = new HashMap<>();
    private final OpportunityModule module = new OpportunityModule(new OpportunityPorts(
            new OpportunityPorts.Stores(house.transactions.register(new InMemoryOpportunities()), house.transactions.register(new InMemoryOfferings())),
            new OpportunityPorts.Questions((partners, now) -> {
                var found = new HashSet<>(partners);
                found.retainAll(members);
                return found;
            }, (partners, now) -> Map.of(id("p-2"), Set.of(PathStage.COMPETENCY_DIFFERENTIATION), id("p-1"), Set.of(PathStage.CERTIFIED)),
                    accounts -> Set.of(), codes -> Set.of(), (ids, now) -> Map.of(id("r-1"), id("p-2")), (scope, type, id) -> List.of(),
                    (partners, now) -> elsewhere),
            new SiteDays(new CalendarYears(Map.of(2025, new CalendarYear(2025, Map.of(), Map.of()), 2026, new CalendarYear(2026, Map.of(), Map.of()),
                    2027, new CalendarYear(2027, Map.of(), Map.of()))), ZoneId.of("UTC+8")), house.clocks, house.ids));

    OpportunityModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases());
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    @BeforeEach
    void offerings() {
        for (var owner : List.of("p-1", "p-2", "r-1")) {
            submit(OpportunityOperations.LIST_OFFERING, PLATFORM, new ListOffering(new Offering("o-" + owner, "Data lake", Offering.Kind.BASELINE_SOLUTION,
                    Optional.of(id(owner)), Set.of("data"), false))).orThrow();
        }
    }

    private <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return house.submit(operation, caller, command);
    }

    private OpportunityContent content(Caller of, String customer) {
        var full = OpportunitiesContract.content(OpportunitiesContract.customer(customer, null));
        var prospect = full.prospect();
        return new OpportunityContent(full.title(), full.customer(), full.contact(), full.bant(), new Prospect(
                prospect.budget(), prospect.revenue(), Optional.of(house.clocks.business().atZone(ZoneId.of("UTC+8")).toLocalDate().plusMonths(2)), false,
                prospect.source()), new Approach(full.approach().activities(), List.of("o-" + of.party()),
                full.approach().services(), full.approach().support()), full.consents());
    }

    private OpportunityId share(Caller of, String customer) {
        return submit(OpportunityOperations.SHARE, of, new ShareOpportunity(content(of, customer), false)).orThrow().opportunity();
    }

    private Decision<OpportunityStep> move(Operation<MoveOpportunity, OpportunityStep> operation, Caller caller, OpportunityId of) {
        return submit(operation, caller, new MoveOpportunity(of));
    }

    private OpportunityId validated(Caller of, String customer) {
        var one = share(of, customer);
        move(OpportunityOperations.APPROVE, PLATFORM, one).orThrow();
        move(OpportunityOperations.VALIDATE, PLATFORM, one).orThrow();
        return one;
    }

    private Decision<OpportunityStep> tell(Caller caller, OpportunityId of, ProgressPhase phase) {
        var today = house.clocks.business().atZone(ZoneId.of("UTC+8")).toLocalDate();
        var told = OpportunitiesContract.told(phase);
        return submit(OpportunityOperations.PROGRESS, caller, new TellProgress(of, new Progress(phase, 60, told.exchange(), told.test(), told.details(),
                today, told.nextStep(), told.evidence(), told.signed(), Optional.of(today), Optional.of(today), Optional.of("price"))));
    }

    private OpportunityId handed(Caller to, String customer) {
        var one = submit(OpportunityOperations.ENTER, PLATFORM, new EnterOpportunity(Optional.of(new OpportunityId("crm-" + customer)),
                content(P1, customer), Optional.empty())).orThrow().opportunity();
        submit(OpportunityOperations.HAND_OVER, PLATFORM, new HandOverOpportunity(one, to.party())).orThrow();
        return one;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private List<String> told() {
        return house.notices.stream().map(entry -> entry.notice().kind()).toList();
    }

    private void runClock() {
        var chores = module.chores(house.gateway(), () -> Optional.of(PLATFORM));
        chores.forEach(chore -> {
            while (chore.doPortion()) {
                continue;
            }
        });
    }

    @Test
    @Tag("OPP-01")
    @Tag("OPP-14")
    void one_goes_from_draft_to_delivered_and_each_step_is_told_without_a_name() {
        var drawn = submit(OpportunityOperations.SHARE, P1, new ShareOpportunity(content(P1, "深圳示例"), true)).orThrow();
        assertThat(drawn.status()).isEqualTo(OpportunityStatus.DRAFT);
        assertThat(module.browse().find(PLATFORM, drawn.opportunity()).isGranted()).isFalse();
        var first = move(OpportunityOperations.SUBMIT, P1, drawn.opportunity()).orThrow();
        house.clocks.advance(Duration.ofDays(1));
        var approved = move(OpportunityOperations.APPROVE, PLATFORM, drawn.opportunity()).orThrow();
        assertThat(approved.due()).isPresent();
        assertThat(move(OpportunityOperations.VALIDATE, PLATFORM, drawn.opportunity()).orThrow().firstIn()).isEqualTo(first.firstIn());
        tell(P1, drawn.opportunity(), ProgressPhase.SOLUTION).orThrow();
        tell(P1, drawn.opportunity(), ProgressPhase.SIGNED).orThrow();
        assertThat(tell(P1, drawn.opportunity(), ProgressPhase.DELIVERED).orThrow().status()).isEqualTo(OpportunityStatus.DELIVERED);

        assertThat(module.browse().progress(P1, drawn.opportunity())).extracting(each -> each.progress().phase())
                .containsExactly(ProgressPhase.DELIVERED, ProgressPhase.SIGNED, ProgressPhase.SOLUTION);
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly("org.partnercenter.opportunity.reviewing",
                "org.partnercenter.opportunity.validating", "org.partnercenter.opportunity.validated", "org.partnercenter.opportunity.in-progress",
                "org.partnercenter.opportunity.signed", "org.partnercenter.opportunity.delivered");
        assertThat(told()).containsExactly("OPPORTUNITY_REVIEW_PASSED", "OPPORTUNITY_VALIDATED");
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices).doesNotContain("深圳", "王小明", "138", "张总");
        assertThat(module.standings().of(Set.of(drawn.opportunity().value(), "none")).get(drawn.opportunity().value())).satisfies(standing -> {
            assertThat(standing.status()).isEqualTo("DELIVERED");
            assertThat(standing.counted()).isTrue();
            assertThat(standing.signed()).isPresent();
        });
    }

    @Test
    @Tag("OPP-08")
    @Tag("OPP-15")
    void two_race_for_one_customer_and_each_reads_why_it_won_or_lost_and_nothing_of_the_other() {
        var late = share(P2, "Same Ltd.");
        var early = share(P1, "SAME LTD");
        move(OpportunityOperations.APPROVE, PLATFORM, early).orThrow();
        house.clocks.advance(Duration.ofMinutes(5));
        move(OpportunityOperations.APPROVE, PLATFORM, late).orThrow();

        assertThat(codes(move(OpportunityOperations.VALIDATE, PLATFORM, late))).containsExactly("OPPORTUNITY_LATER_THAN_ANOTHER");
        var won = move(OpportunityOperations.VALIDATE, PLATFORM, early).orThrow();

        assertThat(won.contest().orElseThrow()).isEqualTo(new Contest(Contest.ContestOutcome.WON, Contest.CustomerMatch.CUSTOMER_NAME,
                Contest.NeedOverlap.DEMAND_TAG, Contest.ContestClock.REVIEW_PASSED, Contest.DecidedBy.EARLIER, 1));
        var lost = module.browse().find(P2, late).orThrow();
        assertThat(lost.status()).isEqualTo(OpportunityStatus.REJECTED);
        assertThat(lost.ending().orElseThrow().cause()).contains(RejectionCause.DUPLICATE);
        assertThat(lost.contest().orElseThrow().outcome()).isEqualTo(Contest.ContestOutcome.LOST);
        assertThat(house.notices).filteredOn(entry -> entry.notice().kind().equals("OPPORTUNITY_REJECTED")).singleElement().satisfies(entry -> {
            assertThat(entry.notice().to()).isEqualTo(id("p-2"));
            assertThat(entry.notice().facts().toString()).doesNotContain("p-1", early.value());
        });
        var refused = submit(OpportunityOperations.SHARE, P2, new ShareOpportunity(content(P2, "same ltd"), false));
        assertThat(codes(refused)).containsExactly("OPPORTUNITY_TAKEN");
        assertThat(refused.refusals().get(0).facts()).isEqualTo(Map.of("match", "CUSTOMER_NAME", "overlap", "DEMAND_TAG"));
    }

    @Test
    @Tag("OPP-08")
    void in_one_batch_the_second_of_the_same_sees_the_first() {
        var first = share(P1, "x");
        var second = share(P2, "x");
        house.submitAll(OpportunityOperations.APPROVE, PLATFORM, List.of(new MoveOpportunity(first), new MoveOpportunity(second)));

        var answers = house.submitAll(OpportunityOperations.VALIDATE, PLATFORM, List.of(new MoveOpportunity(second), new MoveOpportunity(first)));

        assertThat(answers).filteredOn(Decision::isGranted).hasSize(1);
        assertThat(module.browse().find(PLATFORM, first).orThrow().status().isExclusive()).isNotEqualTo(
                module.browse().find(PLATFORM, second).orThrow().status().isExclusive());
    }

    @Test
    @Tag("OPP-09")
    void what_nobody_validates_is_rejected_by_the_clock_and_the_vendor_is_warned_before() {
        var one = share(P1, "x");
        move(OpportunityOperations.APPROVE, PLATFORM, one).orThrow();
        house.clocks.advance(Duration.ofDays(13));
        runClock();
        assertThat(told()).contains("OPPORTUNITY_VALIDATION_ENDS_SOON").doesNotContain("OPPORTUNITY_REJECTED");
        assertThat(module.browse().find(P1, one).orThrow().status()).isEqualTo(OpportunityStatus.VALIDATING);

        house.clocks.advance(Duration.ofDays(7));
        runClock();

        assertThat(module.browse().find(P1, one).orThrow().ending().orElseThrow().cause()).contains(RejectionCause.NOT_VALIDATED_IN_TIME);
        assertThat(told()).contains("OPPORTUNITY_REJECTED");
        assertThat(move(OpportunityOperations.COPY, P1, one).orThrow().status()).isEqualTo(OpportunityStatus.DRAFT);
    }

    @Test
    @Tag("HO-02")
    void an_unanswered_one_returns_by_itself_and_its_partner_was_warned() {
        var one = handed(P2, "z");
        for (int day = 0; day < 10; day++) {
            house.clocks.advance(Duration.ofDays(1));
            runClock();
        }
        assertThat(told()).containsExactly("OPPORTUNITY_OFFERED", "OPPORTUNITY_ANSWER_ENDS_SOON", "OPPORTUNITY_RECALLED");

        assertThat(module.browse().find(P2, one).orThrow().status()).isEqualTo(OpportunityStatus.DECLINED);
        assertThat(told()).contains("OPPORTUNITY_RECALLED");
        assertThat(codes(move(OpportunityOperations.ACCEPT, P2, one))).containsExactly("OPPORTUNITY_STATE");
    }

    @Test
    @Tag("HO-02")
    void where_the_clock_jumps_over_the_end_the_end_alone_is_told() {
        var one = handed(P2, "z");
        house.clocks.advance(Duration.ofDays(10));

        var chores = module.chores(house.gateway(), () -> Optional.of(PLATFORM));
        chores.reversed().forEach(chore -> chore.doPortion());

        assertThat(module.browse().find(P2, one).orThrow().status()).isEqualTo(OpportunityStatus.DECLINED);
        assertThat(told()).containsExactly("OPPORTUNITY_OFFERED", "OPPORTUNITY_RECALLED");
    }

    @Test
    @Tag("HO-01")
    void what_is_recorded_of_elsewhere_counts_if_it_is_more() {
        assertThat(module.browse().eligibility(PLATFORM, id("p-1")).orThrow().handover()).extracting(Refusal::code)
                .containsExactly("HANDOVER_NOT_ELIGIBLE");
        elsewhere.put(id("p-1"), 3);

        assertThat(module.browse().eligibility(PLATFORM, id("p-1")).orThrow().handover()).isEmpty();
    }

    @Test
    @Tag("HO-01")
    @Tag("HO-05")
    void the_vendor_shares_with_one_eligible_partner_at_a_time() {
        assertThat(codes(submit(OpportunityOperations.ENTER, PLATFORM, new EnterOpportunity(Optional.empty(), content(P1, "q"),
                Optional.of(house.clocks.business().plusSeconds(9)))))).containsExactly("CBC.0100");
        var one = handed(P2, "z");
        assertThat(codes(submit(OpportunityOperations.HAND_OVER, PLATFORM, new HandOverOpportunity(one, id("p-1"))))).containsExactly("HANDOVER_WITH_ANOTHER");
        submit(OpportunityOperations.DECLINE, P2, new EndOpportunity(one, Optional.of("not ours"))).orThrow();
        assertThat(codes(submit(OpportunityOperations.HAND_OVER, PLATFORM, new HandOverOpportunity(one, id("p-1"))))).containsExactly("HANDOVER_NOT_ELIGIBLE");
        for (var customer : List.of("a", "b", "c")) {
            var own = validated(P1, customer);
            List.of(ProgressPhase.TEST, ProgressPhase.SIGNED, ProgressPhase.DELIVERED).forEach(phase -> tell(P1, own, phase).orThrow());
        }
        assertThat(module.browse().eligibility(P1).orThrow().handover()).isEmpty();
        submit(OpportunityOperations.HAND_OVER, PLATFORM, new HandOverOpportunity(one, id("p-1"))).orThrow();
        assertThat(move(OpportunityOperations.ACCEPT, P1, one).orThrow().status()).isEqualTo(OpportunityStatus.ACCEPTED);
        assertThat(module.browse().find(P2, one).isGranted()).isFalse();
    }

    @Test
    @Tag("HO-02")
    @Tag("OPP-04")
    void who_is_who_is_revealed_to_those_it_is_open_to_and_the_trail_knows() {
        var one = handed(P2, "z");
        assertThat(codes(submit(OpportunityOperations.REVEAL, P2, new RevealOpportunity(one)))).containsExactly("OPPORTUNITY_NOT_FOUND");
        move(OpportunityOperations.ACCEPT, P2, one).orThrow();
        assertThat(submit(OpportunityOperations.REVEAL, P2, new RevealOpportunity(one)).orThrow().contact().person()).contains("王小明");
        assertThat(codes(submit(OpportunityOperations.REVEAL, P1, new RevealOpportunity(one)))).containsExactly("OPPORTUNITY_NOT_FOUND");
        assertThat(submit(OpportunityOperations.REVEAL_ANY, PLATFORM, new RevealOpportunity(one)).isGranted()).isTrue();
        assertThat(house.audit.entries().toString()).contains("opportunity-reveal").doesNotContain("王小明");
    }

    @Test
    @Tag("OPP-10")
    @Tag("OPP-12")
    void each_does_its_own_part_with_its_own() {
        var one = validated(R1, "x");

        assertThat(house.audit.entries().getLast().toString()).contains("r-1", "p-2");
        assertThat(codes(tell(P2, one, ProgressPhase.TEST))).containsExactly("OPPORTUNITY_NOT_FOUND");
        assertThat(codes(submit(OpportunityOperations.CANCEL, R1, new EndOpportunity(one, Optional.of("x"))))).containsExactly("CBC.0155");
        assertThat(codes(module.browse().list(C1, OpportunitiesContract.ALL, TEN))).containsExactly("CBC.0155");
        assertThat(module.browse().list(P2, OpportunitiesContract.ALL, TEN).orThrow().items()).isEmpty();
        submit(OpportunityOperations.OFFERINGS, PLATFORM, new ChangeOfferings(one, List.of("o-p-1"))).orThrow();
        assertThat(module.browse().find(R1, one).orThrow().content().approach().offerings()).containsExactly("o-p-1");
        assertThat(told()).contains("OPPORTUNITY_OFFERINGS_CHANGED");
        assertThat(codes(submit(OpportunityOperations.CANCEL, PLATFORM, new EndOpportunity(one, Optional.empty())))).containsExactly("CBC.0100");
        submit(OpportunityOperations.CANCEL, PLATFORM, new EndOpportunity(one, Optional.of("customer withdrew"))).orThrow();
        assertThat(told()).contains("OPPORTUNITY_CANCELLED");
    }

    @Test
    @Tag("OPP-14")
    void silence_of_thirty_days_is_reminded_of() {
        validated(P1, "x");
        house.clocks.advance(Duration.ofDays(31));
        runClock();
        runClock();

        assertThat(told()).filteredOn("OPPORTUNITY_PROGRESS_AWAITED"::equals).hasSize(1);
    }

    @Test
    @Tag("OPP-01")
    void what_keeps_a_draft_from_being_shared_is_told_before() {
        members.remove(id("p-1"));
        assertThat(codes(submit(OpportunityOperations.SHARE, P1, new ShareOpportunity(content(P1, "x"), true)))).containsExactly("NOT_A_PCE_MEMBER");
        assertThat(module.browse().eligibility(P1).orThrow().sharing()).hasSize(1);
        members.add(id("p-1"));
        validated(P2, "x");
        var drawn = submit(OpportunityOperations.SHARE, P1, new ShareOpportunity(content(P1, "x"), true)).orThrow().opportunity();

        var steps = module.browse().possibilities(P1, module.browse().find(P1, drawn).orThrow());

        assertThat(steps).filteredOn(Possibility::isPossible).extracting(Possibility::event).containsExactly("EDIT", "DISCARD");
        assertThat(steps).filteredOn(step -> step.event().equals("SUBMIT")).flatExtracting(Possibility::refusals).extracting(Refusal::code)
                .containsExactly("OPPORTUNITY_TAKEN");
        submit(OpportunityOperations.EDIT, P1, new EditOpportunity(drawn, content(P1, "y"))).orThrow();
        assertThat(house.ask(OpportunityOperations.SUBMIT, P1, new MoveOpportunity(drawn)).isGranted()).isTrue();
        move(OpportunityOperations.DISCARD, P1, drawn).orThrow();
        assertThat(module.browse().find(P1, drawn).isGranted()).isFalse();
    }
}
