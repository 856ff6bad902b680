package org.partnercenter.domain.opportunity.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.Approach;
import org.partnercenter.domain.opportunity.Bant;
import org.partnercenter.domain.opportunity.Consents;
import org.partnercenter.domain.opportunity.ContactPerson;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.HandoverStanding;
import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.PathStage;
import org.partnercenter.domain.opportunity.PresalesActivity;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.Prospect;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.opportunity.Surroundings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class OpportunityIncentiveTest {

    /** A Friday; opportunities are validated on it. */
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final SiteDays DAYS = new SiteDays(new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()),
            2027, new CalendarYear(2027, Map.of(), Map.of()))), ZONE);
    private static final PartyId P1 = new PartyId("p-1");
    private static final PartyId P2 = new PartyId("p-2");
    private static final PartyId ACCOUNT = new PartyId("c-1");
    private static final String NAME = "深圳示例科技有限公司";
    private static final String CODE = "91440300MA5EXAMPLE";
    private static final Optional<String> NONE = Optional.empty();
    private static final PartnerStanding GOOD = new PartnerStanding(true, true, true, false);
    private static final Money VALUE = Money.of("400000", "CNY");
    private static final Money AMOUNT = Money.of("8000", "CNY");
    private static final Optional<MarketplaceSale> SALE = Optional.of(new MarketplaceSale(new OpportunityId("o"), P2, Money.of("5000", "CNY"), TODAY));

    private static OpportunityContent content(String name, String code, String offering) {
        return new OpportunityContent(Optional.of("Move to the cloud"), new EndCustomer(Optional.of(name), Optional.ofNullable(code), Optional.empty(),
                Optional.of(RepOffice.GUANGDONG)), new ContactPerson(Optional.of("王小明"), Optional.of("13800000000"), NONE),
                new Bant(Optional.of("Two million in the plan of next year"), Optional.of("Head of IT"), Optional.of("A new data platform for the shops"),
                        Optional.of("Signed in March")),
                new Prospect(Optional.of(Money.of("2000000", "CNY")), Optional.of(Money.of("500000", "CNY")), Optional.of(TODAY.plusMonths(3)), false,
                        Optional.of(LeadSource.CUSTOMER)),
                new Approach(Set.of(PresalesActivity.CUSTOMER_MEETING), List.of(offering), Set.of("ecs"), Set.of()), new Consents(true, true));
    }

    private static Surroundings offered(Offering.Kind kind) {
        var offerings = List.of("a", "b").stream().map(code -> new Offering(code, "Data lake", kind, Optional.of(P1), Set.of(code), false)).toList();
        return new Surroundings(true, Map.of("a", offerings.get(0), "b", offerings.get(1)), Set.of(), false, List.of(), DAYS);
    }

    private static Progress told(ProgressPhase phase) {
        return new Progress(phase, 60, NONE, NONE, NONE, TODAY, NONE, List.of("contracts/1.pdf"), Optional.of(VALUE), Optional.of(TODAY),
                Optional.of(TODAY), NONE);
    }

    private static SharedOpportunity opportunity(String id, OpportunityContent content, Offering.Kind kind, ProgressPhase... phases) {
        var one = SharedOpportunity.draft(new OpportunityId(id), P1, content, offered(kind), NOW).orThrow().submit(offered(kind), NOW).orThrow()
                .approve(List.of(), DAYS, NOW).orThrow().validate(List.of(), DAYS, NOW).orThrow().winner();
        for (var phase : phases) {
            one = one.update(told(phase), DAYS, NOW).orThrow();
        }
        return one;
    }

    private static SharedOpportunity delivered(String id, String name, String code, String offering) {
        return opportunity(id, content(name, code, offering), Offering.Kind.BASELINE_SOLUTION, ProgressPhase.TEST, ProgressPhase.SIGNED,
                ProgressPhase.DELIVERED);
    }

    private static SharedOpportunity delivered() {
        return delivered("o", NAME, CODE, "a");
    }

    private static ClaimedProject project(OpportunityIncentiveKind kind, boolean cash, String starts, String ends, String... orders) {
        return new ClaimedProject(kind, cash, ACCOUNT, Set.of(orders), LocalDate.parse(starts), LocalDate.parse(ends), List.of("start.pdf"));
    }

    private static ClaimedProject good() {
        return project(OpportunityIncentiveKind.PROJECT, true, "2026-11-28", "2027-02-28", "CS-1");
    }

    private static ClaimSurroundings around(SharedOpportunity of, OpportunityIncentive... others) {
        return new ClaimSurroundings(of, false, Optional.empty(), Optional.of(new ConsumingAccount(true, NAME, 0)), GOOD, List.of(others), Set.of(),
                TODAY, ZONE);
    }

    private static ClaimSurroundings with(ConsumingAccount account, PartnerStanding standing) {
        return new ClaimSurroundings(delivered(), false, Optional.empty(), Optional.ofNullable(account), standing, List.of(), Set.of(), TODAY, ZONE);
    }

    private static Decision<OpportunityIncentive> apply(String id, PartyId partner, ClaimedProject project, ClaimSurroundings around) {
        return OpportunityIncentive.apply(new OpportunityIncentiveId(id), partner, new IncentiveClaim(around.opportunity().id(), project), around, DAYS,
                NOW);
    }

    private static Decision<OpportunityIncentive> apply(ClaimedProject project, ClaimSurroundings around) {
        return apply("i", P1, project, around);
    }

    private static OpportunityIncentive applied() {
        return apply(good(), around(delivered())).orThrow();
    }

    private static OpportunityIncentive published() {
        return applied().approve(AMOUNT, "bill", delivered(), Optional.empty(), NOW).orThrow();
    }

    private static Map<OpportunityIncentiveStatus, OpportunityIncentive> inEach() {
        var all = new EnumMap<OpportunityIncentiveStatus, OpportunityIncentive>(OpportunityIncentiveStatus.class);
        all.put(OpportunityIncentiveStatus.UNDER_REVIEW, applied());
        all.put(OpportunityIncentiveStatus.REJECTED, applied().reject("no", NOW).orThrow());
        all.put(OpportunityIncentiveStatus.DISQUALIFIED, applied().disqualify("fraud", NOW).orElseThrow());
        all.put(OpportunityIncentiveStatus.PUBLICISED_TO_CONFIRM, published());
        all.put(OpportunityIncentiveStatus.LAPSED, published().follow(OpportunityIncentiveEvent.LAPSE, NOW).orElseThrow());
        var toRequest = published().follow(OpportunityIncentiveEvent.CONFIRM, NOW).orElseThrow();
        all.put(OpportunityIncentiveStatus.TO_REQUEST_PAYOUT, toRequest);
        all.put(OpportunityIncentiveStatus.COMPLETED, toRequest.follow(OpportunityIncentiveEvent.PAY, NOW).orElseThrow());
        return all;
    }

    private static Optional<OpportunityIncentiveStatus> after(OpportunityIncentive of, OpportunityIncentiveEvent event) {
        Optional<OpportunityIncentive> moved = switch (event) {
            case APPLY -> Optional.empty();
            case RESUBMIT -> of.resubmit(good(), around(delivered(), of), DAYS, NOW).fold(Optional::of, refusals -> Optional.empty());
            case APPROVE -> of.approve(AMOUNT, "other", delivered(), Optional.empty(), NOW).fold(Optional::of, refusals -> Optional.empty());
            case REJECT -> of.reject("x", NOW).fold(Optional::of, refusals -> Optional.empty());
            case DISQUALIFY -> of.disqualify("x", NOW);
            case CONFIRM, SEND_BACK, PAY, LAPSE -> of.follow(event, NOW);
        };
        return moved.map(OpportunityIncentive::status);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("OPI-01")
    void every_event_in_every_state_does_what_the_table_says() {
        var rows = new HashSet<String>();
        inEach().forEach((state, one) -> {
            assertThat(one.status()).isEqualTo(state);
            for (var event : OpportunityIncentiveEvent.values()) {
                var next = OpportunityIncentiveTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                assertThat(after(one, event)).as(state + " " + event).isEqualTo(next);
            }
        });
        assertThat(inEach()).hasSize(OpportunityIncentiveStatus.values().length);
        assertThat(rows).hasSize(OpportunityIncentiveTransition.values().length - 1).contains("UNDER_REVIEW APPROVE PUBLICISED_TO_CONFIRM",
                "PUBLICISED_TO_CONFIRM CONFIRM TO_REQUEST_PAYOUT", "TO_REQUEST_PAYOUT PAY COMPLETED", "REJECTED RESUBMIT UNDER_REVIEW");
    }

    @Test
    @Tag("OPI-01")
    void each_side_is_told_what_it_can_do_and_what_only_the_bill_does_is_nobodys() {
        assertThat(applied().possibilities(true)).extracting(Possibility::event).containsExactly("APPROVE", "REJECT", "DISQUALIFY");
        assertThat(applied().possibilities(false)).singleElement().satisfies(step -> {
            assertThat(step.event()).isEqualTo("RESUBMIT");
            assertThat(step.refusals()).extracting(Refusal::reason).containsExactly("OPI_STATE");
        });
        assertThat(applied().follow(OpportunityIncentiveEvent.APPROVE, NOW)).isEmpty();
    }

    @Test
    @Tag("OPI-01")
    void a_review_is_due_after_three_working_days_and_reminded_of_a_day_before() {
        var one = applied();
        assertThat(one.review().due()).contains(Instant.parse("2026-12-02T16:00:00Z"));
        assertThat(one.alerted(Instant.parse("2026-12-01T15:59:59Z"))).isEmpty();
        var told = one.alerted(Instant.parse("2026-12-01T16:00:00Z")).orElseThrow();
        assertThat(told.status()).isEqualTo(OpportunityIncentiveStatus.UNDER_REVIEW);
        assertThat(told.review().due()).isEqualTo(one.review().due());
        assertThat(told.alerted(NOW.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(published().review()).isEqualTo(OpportunityIncentive.Review.DONE);
    }

    @Test
    @Tag("OPI-01")
    void only_what_is_delivered_is_publicised_and_never_more_than_the_project_is_worth() {
        var signed = opportunity("o", content(NAME, CODE, "a"), Offering.Kind.BASELINE_SOLUTION, ProgressPhase.TEST, ProgressPhase.SIGNED);
        assertThat(reasons(applied().approve(VALUE.plus(Money.ofMinor(1, Money.CNY)), "bill", signed, Optional.empty(), NOW)))
                .containsExactly("OPI_NOT_DELIVERED", "OPI_ABOVE_VALUE");
        var whole = applied().approve(VALUE, "bill", delivered(), Optional.empty(), NOW).orThrow();
        assertThat(whole.published()).contains(new OpportunityIncentive.Published(VALUE, VALUE, "bill"));
    }

    @Test
    @Tag("OPI-02")
    void a_project_starts_after_the_day_its_opportunity_was_validated_on_and_that_is_proved() {
        var early = project(OpportunityIncentiveKind.PROJECT, false, "2026-11-27", "2026-11-26");
        assertThat(reasons(apply(early, around(delivered())))).containsExactly("OPI_STARTS_TOO_EARLY", "OPI_ENDS_BEFORE_START");
        var bare = new ClaimedProject(OpportunityIncentiveKind.PROJECT, false, ACCOUNT, Set.of(), TODAY.plusDays(1), TODAY.plusDays(1), List.of());
        assertThat(reasons(apply(bare, around(delivered())))).containsExactly("OPI_PROOF_MISSING");
        assertThat(apply(good(), around(delivered())).isGranted()).isTrue();
    }

    @ParameterizedTest
    @Tag("OPI-03")
    @CsvSource(nullValues = "-", value = {
            // the other's: offering, starts, ends            reason
            "b, 2027-02-28, 2027-03-31, DELIVERY_PERIOD",
            "b, 2027-03-01, 2027-03-31, -",
            "a, 2027-03-01, 2027-03-31, OFFERING",
            "b, 2026-11-28, 2026-11-28, DELIVERY_PERIOD"})
    void no_two_applications_for_a_customer_overlap_whoever_applies(String offering, String starts, String ends, String overlap) {
        var other = apply("x", P2, project(OpportunityIncentiveKind.PROJECT, false, starts, ends),
                around(delivered("y", "深圳示例科技（有限公司）", null, offering))).orThrow();
        var decision = apply(good(), around(delivered(), other));
        if (overlap == null) {
            assertThat(decision.isGranted()).isTrue();
        } else {
            assertThat(decision.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.reason()).isEqualTo("OPI_CUSTOMER_BUSY");
                assertThat(refusal.facts()).containsEntry("overlap", overlap).containsEntry("match", "CUSTOMER_NAME").hasSize(2);
            });
        }
    }

    @Test
    @Tag("OPI-03")
    void what_has_ended_or_come_to_nothing_or_is_another_customers_stands_in_nobodys_way() {
        var other = apply("x", P2, good(), around(delivered("y", NAME, CODE, "a"))).orThrow();
        assertThat(reasons(apply(good(), around(delivered(), other)))).containsExactly("OPI_CUSTOMER_BUSY");
        assertThat(apply(good(), around(delivered(), other.reject("no", NOW).orThrow())).isGranted()).isTrue();
        var elsewhere = apply("x", P2, good(), around(delivered("y", NAME, "91440300MA5OTHER01", "a"))).orThrow();
        assertThat(apply(good(), around(delivered(), elsewhere)).isGranted()).isTrue();
        var later = new ClaimSurroundings(delivered(), false, Optional.empty(), Optional.of(new ConsumingAccount(true, NAME, 0)), GOOD, List.of(other),
                Set.of(), LocalDate.parse("2027-03-01"), ZONE);
        assertThat(apply(project(OpportunityIncentiveKind.PROJECT, false, "2027-03-01", "2027-04-01"), later).isGranted()).isTrue();
    }

    @Test
    @Tag("OPI-04")
    void an_opportunity_claims_once_and_so_does_an_order() {
        var own = applied();
        assertThat(reasons(apply("j", P1, good(), around(delivered(), own)))).containsExactly("OPI_CLAIMED_ALREADY");
        var lapsed = published().follow(OpportunityIncentiveEvent.LAPSE, NOW).orElseThrow();
        assertThat(apply("j", P1, good(), around(delivered(), lapsed)).isGranted()).isTrue();
        var taken = new ClaimSurroundings(delivered(), false, Optional.empty(), Optional.of(new ConsumingAccount(true, NAME, 0)), GOOD, List.of(),
                Set.of("CS-1", "CS-9"), TODAY, ZONE);
        assertThat(apply(good(), taken).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("OPI_ORDER_CLAIMED");
            assertThat(refusal.facts()).containsEntry("order_id", "CS-1");
        });
    }

    @Test
    @Tag("OPI-04")
    void the_opportunity_is_the_partners_own_and_signed() {
        var validated = opportunity("o", content(NAME, CODE, "a"), Offering.Kind.BASELINE_SOLUTION);
        assertThat(reasons(apply(good(), around(validated)))).containsExactly("OPI_NOT_SIGNED");
        var vendors = SharedOpportunity.enter(new OpportunityId("o"), content(NAME, CODE, "a"), NOW, offered(Offering.Kind.BASELINE_SOLUTION), NOW)
                .orThrow().share(P1, new HandoverStanding(true, Set.of(PathStage.COMPETENCY_DIFFERENTIATION), 0), List.of(), DAYS, NOW).orThrow()
                .accept(List.of(), DAYS, NOW).orThrow().winner();
        for (var phase : List.of(ProgressPhase.TEST, ProgressPhase.SIGNED)) {
            vendors = vendors.update(told(phase), DAYS, NOW).orThrow();
        }
        assertThat(reasons(apply(good(), around(vendors)))).containsExactly("OPI_NOT_PARTNERS_OWN");
    }

    @Test
    @Tag("OPI-04")
    void customer_solution_and_partner_are_what_the_incentive_is_for() {
        assertThat(reasons(apply(good(), with(null, GOOD)))).containsExactly("OPI_NOT_ENTERPRISE");
        assertThat(reasons(apply(good(), with(new ConsumingAccount(false, "王小明", 0), GOOD)))).containsExactly("OPI_NOT_ENTERPRISE", "OPI_NAMES_DIFFER");
        assertThat(apply(good(), with(new ConsumingAccount(true, "深圳示例科技(有限公司) ", 0), GOOD)).isGranted()).isTrue();
        assertThat(reasons(apply(good(), with(new ConsumingAccount(true, NAME, 0), new PartnerStanding(false, false, true, false)))))
                .containsExactly("OPI_PARTNER_NOT_LISTED", "OPI_NOT_OPTED_IN");
        var unlisted = opportunity("o", content(NAME, CODE, "a"), Offering.Kind.MARKETPLACE_PRODUCT, ProgressPhase.TEST, ProgressPhase.SIGNED);
        assertThat(reasons(apply(good(), around(unlisted)))).containsExactly("OPI_SOLUTION_NOT_LISTED");
    }

    @Test
    @Tag("OPI-05")
    void cash_is_for_partners_on_the_core_map_list() {
        var off = with(new ConsumingAccount(true, NAME, 0), new PartnerStanding(true, true, false, false));
        assertThat(reasons(apply(good(), off))).containsExactly("OPI_NO_CASH");
        assertThat(apply(project(OpportunityIncentiveKind.PROJECT, false, "2026-11-28", "2027-02-28"), off).isGranted()).isTrue();
    }

    @ParameterizedTest
    @Tag("OPI-06")
    @CsvSource({"1000, true", "1001, false"})
    void a_customer_is_new_up_to_a_thousand_yuan(int paid, boolean isNew) {
        var of = with(new ConsumingAccount(true, NAME, paid), GOOD);
        var decision = apply(project(OpportunityIncentiveKind.NEW_CUSTOMER_PROJECT, false, "2026-11-28", "2027-02-28"), of);
        assertThat(decision.isGranted()).isEqualTo(isNew);
        assertThat(reasons(decision)).isEqualTo(isNew ? List.of() : List.of("OPI_NOT_NEW"));
        assertThat(apply(good(), of).isGranted()).isTrue();
    }

    @Test
    @Tag("OPI-07")
    void who_is_excluded_does_not_apply() {
        var excluded = with(new ConsumingAccount(true, NAME, 0), new PartnerStanding(true, true, true, true));
        assertThat(reasons(apply(good(), excluded))).containsExactly("OPI_EXCLUDED");
        assertThat(published().disqualify("fraud", NOW)).isEmpty();
    }

    @Test
    @Tag("OPI-07")
    void only_a_partner_is_excluded() {
        assertThat(PartnerStanding.againstExcluding(new PartyId("p-1"), Optional.empty())).extracting(Refusal::reason).containsExactly("PARTY_UNKNOWN");
        for (var kind : PartyKind.values()) {
            assertThat(PartnerStanding.againstExcluding(new PartyId("p-1"), Optional.of(kind))).as(kind.name()).extracting(Refusal::reason)
                    .isEqualTo(kind.isPartner() ? List.of() : List.of("OPI_NOT_A_PARTNER"));
        }
    }

    @Test
    @Tag("OPI-08")
    void a_share_is_of_joint_goods_that_a_seller_has_sold() {
        var share = project(OpportunityIncentiveKind.MARKETPLACE_SHARE, false, "2026-11-28", "2027-02-28");
        assertThat(reasons(apply(share, around(delivered())))).containsExactly("OPI_NO_JOINT_GOODS", "OPI_NOT_SOLD");
        var sold = new ClaimSurroundings(delivered(), true, SALE, Optional.of(new ConsumingAccount(true, NAME, 0)), GOOD, List.of(), Set.of(), TODAY, ZONE);
        var one = apply(share, sold).orThrow();
        assertThat(reasons(one.approve(Money.of("5000.01", "CNY"), "bill", delivered(), SALE, NOW))).containsExactly("OPI_ABOVE_VALUE");
        assertThat(one.approve(Money.of("5000", "CNY"), "bill", delivered(), SALE, NOW).orThrow().published().orElseThrow().value())
                .isEqualTo(Money.of("5000", "CNY"));
        assertThat(reasons(one.approve(Money.of("1", "CNY"), "bill", delivered(), Optional.empty(), NOW))).containsExactly("OPI_ABOVE_VALUE");
    }

    @Test
    @Tag("OPI-01")
    void what_was_rejected_is_corrected_for_the_same_opportunity() {
        var rejected = applied().reject("the proof is of another project", NOW).orThrow();
        var again = rejected.resubmit(project(OpportunityIncentiveKind.PROJECT, false, "2026-12-01", "2027-01-31", "CS-2"), around(delivered(), rejected),
                DAYS, NOW.plusSeconds(60)).orThrow();
        assertThat(again.id()).isEqualTo(rejected.id());
        assertThat(again.claim().opportunity()).isEqualTo(rejected.claim().opportunity());
        assertThat(again.claim().project().orders()).containsExactly("CS-2");
        assertThat(again.words()).isEmpty();
        assertThat(again + " " + new ConsumingAccount(true, NAME, 1)).doesNotContain("深圳");
    }
}
