package org.partnercenter.application.opportunity.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBillsStepped;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.opportunity.InMemoryOfferings;
import org.partnercenter.application.opportunity.InMemoryOpportunities;
import org.partnercenter.application.opportunity.OpportunitiesContract;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.opportunity.Surroundings;
import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.ConsumingAccount;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class OpportunityIncentiveModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller P1 = Caller.mainAccount(id("p-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller P2 = Caller.mainAccount(id("p-2"), PartyKind.DISTRIBUTOR);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("p-2"));
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final SiteDays DAYS = OpportunitiesContract.DAYS;
    private static final Money AMOUNT = Money.of("8000", "CNY");
    private static final OpportunityIncentives.Filter ALL = OpportunityIncentivesContract.ALL;

    /** Whoever keeps the bills moves one of them. */
    private record StepBill(String bill, String status) {
    }

    private static final Operation<StepBill, StepBill> STEP = new Operation<>("bill-step", StepBill.class, StepBill.class, Set.of(PartyKind.PLATFORM),
            Set.of(PermissionItem.INCENTIVES_MANAGE));

    private record BillStepping() implements UseCase<StepBill, StepBill> {

        @Override
        public Operation<StepBill, StepBill> operation() {
            return STEP;
        }

        @Override
        public List<Outcome<StepBill>> decide(List<Request<StepBill>> requests, Instant now) {
            return requests.stream().map(request -> Outcome.granted(request.command(), Subject.of("bill", request.command().bill(), Viewers.none()),
                    Effects.news(new IncentiveBillsStepped(List.of(request.command().bill()), request.command().status())))).toList();
        }
    }

    private final TestHouse house = new TestHouse();
    private final InMemoryOpportunities opportunities = house.transactions.register(new InMemoryOpportunities());
    private final InMemoryOfferings offerings = house.transactions.register(new InMemoryOfferings());
    private final Set<PartyId> members = new HashSet<>(Set.of(id("p-1"), id("p-2")));
    private final Map<PartyId, ConsumingAccount> accounts = new HashMap<>();
    private final Set<ConsumingAccounts.Asked> asked = new HashSet<>();
    private final List<PublishIncentives.Due> published = new ArrayList<>();
    private final InMemoryExclusions exclusions = house.transactions.register(new InMemoryExclusions());
    private final OpportunityIncentiveModule module = new OpportunityIncentiveModule(new OpportunityIncentivePorts(
            new OpportunityIncentivePorts.Stores(house.transactions.register(new InMemoryOpportunityIncentives()),
                    exclusions, house.transactions.register(new InMemoryMarketplaceSales()), opportunities,
                    offerings),
            new OpportunityIncentivePorts.Questions((partners, now) -> members, (partners, now) -> Set.of(id("p-1"), id("p-2")),
                    (partners, now) -> Set.of(id("p-1")), this::known, all -> Map.of(id("c-1"), new TiesOf.Tie(id("p-2"), AssociationType.RESALE)),
                    all -> Map.of(id("p-1"), PartyKind.SOLUTION_PROVIDER, id("p-2"), PartyKind.DISTRIBUTOR, id("c-1"), PartyKind.CUSTOMER),
                    (scope, type, id) -> List.of()), this::publish, DAYS, house.clocks, house.ids));

    OpportunityIncentiveModuleTest() {
        NoticeTable.fill(house.news);
        module.listeners().tell(house.news);
        house.with(module.useCases()).with(List.of(new BillStepping()));
        accounts.put(id("c-1"), new ConsumingAccount(true, "深圳示例", 0));
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private Map<ConsumingAccounts.Asked, ConsumingAccount> known(Set<ConsumingAccounts.Asked> all, Instant now) {
        asked.addAll(all);
        return all.stream().filter(each -> accounts.containsKey(each.account())).collect(Collectors.toMap(each -> each,
                each -> accounts.get(each.account())));
    }

    private List<Effects> publish(List<PublishIncentives.Due> due, Instant now) {
        published.addAll(due);
        return due.stream().map(each -> Effects.none()).toList();
    }

    private OpportunityId opportunity(String id, Caller of, String customer, Offering.Kind kind, ProgressPhase... phases) {
        var offering = new Offering("o-1", "Data lake", kind, Optional.of(of.party()), Set.of("data"), true);
        offerings.put(List.of(offering));
        var around = new Surroundings(true, Map.of("o-1", offering), Set.of(), false, List.of(), DAYS);
        var one = SharedOpportunity.draft(new OpportunityId(id), of.party(), OpportunitiesContract.content(OpportunitiesContract.customer(customer, null)),
                around, OpportunitiesContract.NOW).orThrow().submit(around, OpportunitiesContract.NOW).orThrow()
                .approve(List.of(), DAYS, OpportunitiesContract.NOW).orThrow().validate(List.of(), DAYS, OpportunitiesContract.NOW).orThrow().winner();
        for (var phase : phases) {
            one = one.update(OpportunitiesContract.told(phase), DAYS, OpportunitiesContract.NOW).orThrow();
        }
        opportunities.put(List.of(one));
        return one.id();
    }

    private OpportunityId delivered(String id, Caller of, String customer) {
        return opportunity(id, of, customer, Offering.Kind.BASELINE_SOLUTION, ProgressPhase.TEST, ProgressPhase.SIGNED, ProgressPhase.DELIVERED);
    }

    private static ClaimedProject project(String starts, String ends, String... orders) {
        return new ClaimedProject(OpportunityIncentiveKind.PROJECT, false, id("c-1"), Set.of(orders), LocalDate.parse(starts), LocalDate.parse(ends),
                List.of("start.pdf"));
    }

    private static ApplyForIncentive claim(OpportunityId of, String... orders) {
        return new ApplyForIncentive(new IncentiveClaim(of, project("2026-12-01", "2027-02-28", orders)));
    }

    private Decision<OpportunityIncentive> apply(Caller caller, OpportunityId of, String... orders) {
        return house.submit(OpportunityIncentiveOperations.APPLY, caller, claim(of, orders));
    }

    private Decision<OpportunityIncentive> approve(OpportunityIncentiveId of) {
        return house.submit(OpportunityIncentiveOperations.APPROVE, PLATFORM, new ApproveIncentive(of, AMOUNT));
    }

    private OpportunityIncentiveStatus status(OpportunityIncentiveId of) {
        return module.browse().find(PLATFORM, of).orThrow().status();
    }

    private void step(String bill, String status) {
        house.submit(STEP, PLATFORM, new StepBill(bill, status)).orThrow();
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private List<String> told() {
        return house.notices.stream().map(entry -> entry.notice().to() + " " + entry.notice().kind()).toList();
    }

    @Test
    @Tag("OPI-01")
    void an_application_follows_its_bill_until_it_is_paid_and_nothing_names_the_customer() {
        var one = apply(P1, delivered("a", P1, "深圳示例"), "CS-1").orThrow();
        assertThat(asked).containsExactly(new ConsumingAccounts.Asked(id("c-1"), OpportunitiesContract.NOW));

        var approved = approve(one.id()).orThrow();
        assertThat(published).singleElement().satisfies(due -> {
            assertThat(due.application()).isEqualTo(approved);
            assertThat(due.type()).isEqualTo(AssociationType.REFERRAL);
        });
        var bill = approved.published().orElseThrow().bill();
        step(bill, "ISSUING");
        assertThat(status(one.id())).isEqualTo(OpportunityIncentiveStatus.TO_REQUEST_PAYOUT);
        step(bill, "PENDING_CONFIRMATION");
        step(bill, "ISSUING");
        step("another", "LAPSED");
        step(bill, "ISSUED");

        assertThat(module.browse().find(P1, one.id()).orThrow().status()).isEqualTo(OpportunityIncentiveStatus.COMPLETED);
        assertThat(module.browse().possibilities(P1, approved)).hasSize(1);
        assertThat(told()).containsExactly("p-1 OPPORTUNITY_INCENTIVE_PUBLICISED", "p-1 OPPORTUNITY_INCENTIVE_PUBLICISED",
                "p-1 OPPORTUNITY_INCENTIVE_COMPLETED");
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices).doesNotContain("深圳")
                .contains("opportunity-incentive.completed");
    }

    @Test
    @Tag("OPI-01")
    void as_the_customer_belongs_to_the_partner_so_the_bill_is() {
        approve(apply(P2, delivered("a", P2, "深圳示例")).orThrow().id()).orThrow();
        assertThat(published.get(0).type()).isEqualTo(AssociationType.RESALE);
    }

    @Test
    @Tag("OPI-03")
    @Tag("OPI-04")
    void two_partners_race_for_a_customer_and_the_loser_reads_why_and_no_more() {
        apply(P1, delivered("a", P1, "深圳示例"), "CS-1").orThrow();
        var lost = apply(P2, delivered("b", P2, "深圳示例"), "CS-1");

        assertThat(reasons(lost)).containsExactly("OPI_CUSTOMER_BUSY", "OPI_ORDER_CLAIMED");
        assertThat(lost.refusals().toString()).doesNotContain("p-1");
        assertThat(reasons(apply(P2, new OpportunityId("a")))).containsExactly("OPPORTUNITY_UNKNOWN");
        assertThat(reasons(apply(R1, new OpportunityId("b")))).isNotEmpty();
        assertThat(module.browse().list(P2, ALL, TEN).orThrow().items()).isEmpty();
        assertThat(module.browse().list(PLATFORM, ALL, TEN).orThrow().items()).hasSize(1);
    }

    @Test
    @Tag("OPI-03")
    @Tag("OPI-04")
    void in_one_batch_the_first_wins() {
        var first = delivered("a", P1, "深圳示例");
        var second = delivered("b", P1, "深圳示例");
        var decisions = house.submitAll(OpportunityIncentiveOperations.APPLY, P1, List.of(claim(first, "CS-1"), claim(first, "CS-2"),
                claim(second, "CS-1")));

        assertThat(decisions.stream().map(OpportunityIncentiveModuleTest::reasons)).containsExactly(List.of(), List.of("OPI_CLAIMED_ALREADY"),
                List.of("OPI_CUSTOMER_BUSY", "OPI_ORDER_CLAIMED"));
    }

    @Test
    @Tag("OPI-01")
    void what_is_rejected_is_corrected_and_frees_its_orders_meanwhile() {
        var of = delivered("a", P1, "深圳示例");
        var one = apply(P1, of, "CS-1").orThrow();
        house.submit(OpportunityIncentiveOperations.REJECT, PLATFORM, new RejectIncentive(one.id(), "the proof is of another project")).orThrow();
        assertThat(module.browse().find(P1, one.id()).orThrow().words()).contains("the proof is of another project");
        assertThat(reasons(approve(one.id()))).containsExactly("OPI_STATE");

        var again = new ResubmitIncentive(one.id(), project("2026-12-01", "2027-01-31", "CS-2"));
        assertThat(reasons(house.submit(OpportunityIncentiveOperations.RESUBMIT, P2, again))).containsExactly("OPI_UNKNOWN");
        house.submit(OpportunityIncentiveOperations.RESUBMIT, P1, again).orThrow();
        assertThat(status(one.id())).isEqualTo(OpportunityIncentiveStatus.UNDER_REVIEW);
        assertThat(approve(one.id()).isGranted()).isTrue();
        assertThat(reasons(approve(new OpportunityIncentiveId("none")))).containsExactly("OPI_UNKNOWN");
        assertThat(told()).startsWith("p-1 OPPORTUNITY_INCENTIVE_REJECTED");
    }

    @Test
    @Tag("OPI-01")
    void the_vendor_is_reminded_of_a_review_once() {
        var one = apply(P1, delivered("a", P1, "深圳示例")).orThrow();
        var chores = module.chores(house.gateway(), () -> Optional.of(PLATFORM));
        assertThat(chores.get(0).doPortion()).isFalse();
        house.clocks.advance(Duration.between(house.clocks.business(), one.review().alert().orElseThrow()));
        chores.get(0).doPortion();
        chores.get(0).doPortion();

        assertThat(told()).containsExactly("platform OPPORTUNITY_INCENTIVE_REVIEW_ENDS_SOON");
        assertThat(status(one.id())).isEqualTo(OpportunityIncentiveStatus.UNDER_REVIEW);
    }

    @Test
    @Tag("OPI-07")
    void who_cheats_is_excluded_for_the_year_and_what_is_not_publicised_is_lost() {
        var open = apply(P1, delivered("a", P1, "深圳示例")).orThrow();
        accounts.put(id("c-1"), new ConsumingAccount(true, "广州示例", 0));
        var paid = apply(P1, delivered("b", P1, "广州示例")).orThrow();
        approve(paid.id()).orThrow();

        var excluded = house.submit(OpportunityIncentiveOperations.EXCLUDE, PLATFORM, new ExcludePartner(id("p-1"), 2026, "registered twice")).orThrow();
        assertThat(excluded.disqualified()).isEqualTo(1);
        assertThat(status(open.id())).isEqualTo(OpportunityIncentiveStatus.DISQUALIFIED);
        assertThat(status(paid.id())).isEqualTo(OpportunityIncentiveStatus.PUBLICISED_TO_CONFIRM);
        assertThat(reasons(apply(P1, delivered("c", P1, "广州示例其他")))).contains("OPI_EXCLUDED");
        var eligibility = module.browse().eligibility(P1).orThrow();
        assertThat(eligibility.applying()).extracting(Refusal::reason).containsExactly("OPI_EXCLUDED");
        assertThat(eligibility.cash()).isEmpty();
        assertThat(module.browse().eligibility(P2).orThrow().cash()).extracting(Refusal::reason).containsExactly("OPI_NO_CASH");
        assertThat(told()).contains("p-1 OPPORTUNITY_INCENTIVE_DISQUALIFIED", "p-1 OPPORTUNITY_INCENTIVE_EXCLUDED");
    }

    @Test
    @Tag("OPI-07")
    void only_partners_that_exist_are_excluded() {
        var excluded = house.submitAll(OpportunityIncentiveOperations.EXCLUDE, PLATFORM, Stream.of("p-none", "p-2", "c-1")
                .map(party -> new ExcludePartner(id(party), 2026, "registered twice")).toList());

        assertThat(excluded).extracting(OpportunityIncentiveModuleTest::reasons).containsExactly(List.of("PARTY_UNKNOWN"), List.of(),
                List.of("OPI_NOT_A_PARTNER"));
        assertThat(exclusions.among(Set.of(id("p-none"), id("p-2"), id("c-1")), 2026)).containsExactly(id("p-2"));
        assertThat(told()).containsExactly("p-2 OPPORTUNITY_INCENTIVE_EXCLUDED");
    }

    @Test
    @Tag("OPI-08")
    void only_partners_with_sold_joint_goods_see_the_page_and_get_a_share() {
        var joint = opportunity("a", P1, "深圳示例", Offering.Kind.MARKETPLACE_PRODUCT, ProgressPhase.TEST, ProgressPhase.SIGNED, ProgressPhase.DELIVERED);
        assertThat(reasons(module.browse().sales(P1, TEN))).containsExactly("OPI_PAGE_HIDDEN");
        assertThat(module.browse().sales(PLATFORM, TEN).orThrow().items()).isEmpty();
        var sale = new MarketplaceSale(joint, id("s-1"), Money.of("5000", "CNY"), LocalDate.parse("2026-11-26"));
        house.submit(OpportunityIncentiveOperations.RECORD_SALE, PLATFORM, new RecordSale(sale)).orThrow();

        assertThat(module.browse().sales(P1, TEN).orThrow().items()).containsExactly(sale);
        assertThat(reasons(module.browse().sales(P2, TEN))).containsExactly("OPI_PAGE_HIDDEN");
        var project = project("2026-12-01", "2027-02-28");
        var share = house.submit(OpportunityIncentiveOperations.APPLY, P1, new ApplyForIncentive(new IncentiveClaim(joint, new ClaimedProject(
                OpportunityIncentiveKind.MARKETPLACE_SHARE, false, project.account(), Set.of(), project.starts(), project.ends(), project.evidence()))))
                .orThrow();
        assertThat(reasons(approve(share.id()))).containsExactly("OPI_ABOVE_VALUE");
    }

    @Test
    @Tag("OPI-08")
    void a_sale_is_of_an_opportunity_with_joint_goods() {
        var plain = delivered("a", P1, "深圳示例");
        var of = new MarketplaceSale(plain, id("s-1"), AMOUNT, LocalDate.parse("2026-11-26"));
        assertThat(reasons(house.submit(OpportunityIncentiveOperations.RECORD_SALE, PLATFORM, new RecordSale(of)))).containsExactly("OPI_NO_JOINT_GOODS");
        assertThat(reasons(house.submit(OpportunityIncentiveOperations.RECORD_SALE, PLATFORM, new RecordSale(new MarketplaceSale(new OpportunityId("none"),
                id("s-1"), AMOUNT, of.on()))))).containsExactly("OPPORTUNITY_UNKNOWN");
    }
}
