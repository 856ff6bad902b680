package org.partnercenter.domain.opportunity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class SharedOpportunityTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final PartyId P1 = new PartyId("p-1");
    private static final PartyId P2 = new PartyId("p-2");
    private static final SiteDays DAYS = new SiteDays(new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()),
            2027, new CalendarYear(2027, Map.of(), Map.of()))), ZoneId.of("UTC+8"));
    private static final Offering OWN = new Offering("o-1", "Data lake", Offering.Kind.BASELINE_SOLUTION, Optional.of(P1), Set.of("data"), false);
    private static final Offering OTHERS = new Offering("o-2", "Warehouse", Offering.Kind.MARKETPLACE_PRODUCT, Optional.of(P2), Set.of("data"), false);
    private static final Optional<String> NONE = Optional.empty();

    private static EndCustomer customer(String title, String code) {
        return new EndCustomer(Optional.of(title), Optional.ofNullable(code), Optional.empty(), Optional.of(RepOffice.GUANGDONG));
    }

    private static OpportunityContent content(EndCustomer customer, String... offerings) {
        return new OpportunityContent(Optional.of("Move to the cloud"), customer, new ContactPerson(Optional.of("王小明"), Optional.of("13800000000"), NONE),
                new Bant(Optional.of("Two million in the plan of next year"), Optional.of("Head of IT"), Optional.of("A new data platform for the shops"),
                        Optional.of("Signed in March")),
                new Prospect(Optional.of(Money.of("2000000", "CNY")), Optional.of(Money.of("500000", "CNY")), Optional.of(TODAY.plusMonths(3)), false,
                        Optional.of(LeadSource.CUSTOMER)),
                new Approach(Set.of(PresalesActivity.CUSTOMER_MEETING), List.of(offerings), Set.of("ecs"), Set.of()), new Consents(true, true));
    }

    private static OpportunityContent good() {
        return content(customer("深圳示例科技有限公司", "91440300MA5EXAMPLE"), "o-1");
    }

    private static Surroundings around(SharedOpportunity... others) {
        return new Surroundings(true, Map.of("o-1", OWN), Set.of(), false, List.of(others), DAYS);
    }

    private static Surroundings with(Offering offering) {
        return new Surroundings(true, Map.of(offering.code(), offering), Set.of(), false, List.of(), DAYS);
    }

    private static OpportunityId id(String text) {
        return new OpportunityId(text);
    }

    private static SharedOpportunity draft(String id, PartyId partner, OpportunityContent content) {
        return SharedOpportunity.draft(id(id), partner, content, around(), NOW).orThrow();
    }

    private static SharedOpportunity validating(String id, Instant reviewed) {
        return draft(id, P1, good()).submit(around(), NOW.minusSeconds(id.hashCode() & 0xFF)).orThrow().approve(List.of(), DAYS, reviewed).orThrow();
    }

    private static SharedOpportunity handed(String id, Instant created) {
        return SharedOpportunity.enter(id(id), good(), created, around(), NOW).orThrow();
    }

    private static final HandoverStanding STANDING = new HandoverStanding(true, Set.of(PathStage.COMPETENCY_DIFFERENTIATION), 0);

    private static SharedOpportunity pending() {
        return handed("h", NOW).share(P1, STANDING, List.of(), DAYS, NOW).orThrow();
    }

    private static Progress told(ProgressPhase phase) {
        return new Progress(phase, 60, NONE, NONE, Optional.of("going on"), TODAY, NONE, List.of("contracts/1.pdf"), Optional.of(Money.of("400000", "CNY")),
                Optional.of(TODAY), Optional.of(TODAY), Optional.of("price"));
    }

    private static SharedOpportunity followed(SharedOpportunity of, ProgressPhase... phases) {
        var now = of;
        for (var phase : phases) {
            now = now.update(told(phase), DAYS, NOW).orThrow();
        }
        return now;
    }

    private static SharedOpportunity validated() {
        return validating("a", NOW).validate(List.of(), DAYS, NOW).orThrow().winner();
    }

    private static Map<OpportunityStatus, SharedOpportunity> inEach() {
        var all = new EnumMap<OpportunityStatus, SharedOpportunity>(OpportunityStatus.class);
        all.put(OpportunityStatus.DRAFT, draft("a", P1, good()));
        all.put(OpportunityStatus.DISCARDED, draft("a", P1, good()).discard(NOW).orThrow());
        all.put(OpportunityStatus.REVIEWING, draft("a", P1, good()).submit(around(), NOW).orThrow());
        all.put(OpportunityStatus.VALIDATING, validating("a", NOW));
        all.put(OpportunityStatus.VALIDATED, validated());
        all.put(OpportunityStatus.CREATED, handed("h", NOW));
        all.put(OpportunityStatus.PENDING_ACCEPTANCE, pending());
        all.put(OpportunityStatus.ACCEPTED, pending().accept(List.of(), DAYS, NOW).orThrow().winner());
        all.put(OpportunityStatus.DECLINED, pending().decline(Optional.of("not ours"), NOW).orThrow());
        all.put(OpportunityStatus.IN_PROGRESS, followed(validated(), ProgressPhase.SOLUTION));
        all.put(OpportunityStatus.SIGNED, followed(validated(), ProgressPhase.SOLUTION, ProgressPhase.SIGNED));
        all.put(OpportunityStatus.DELIVERED, followed(validated(), ProgressPhase.SOLUTION, ProgressPhase.SIGNED, ProgressPhase.DELIVERED));
        all.put(OpportunityStatus.REJECTED, validating("a", NOW).reject(RejectionCause.NO_BUDGET, NONE, List.of(), NOW).orThrow());
        all.put(OpportunityStatus.CLOSED_LOST, followed(validated(), ProgressPhase.SOLUTION, ProgressPhase.LOST));
        all.put(OpportunityStatus.CANCELLED, validated().cancel("off", NOW).orThrow());
        return all;
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static Optional<OpportunityStatus> status(Decision<SharedOpportunity> decision) {
        return decision.fold(after -> Optional.of(after.status()), refusals -> Optional.empty());
    }

    private static Optional<OpportunityStatus> after(SharedOpportunity of, OpportunityEvent event) {
        return switch (event) {
            case DRAW_UP, ENTER -> Optional.empty();
            case EDIT -> status(of.edit(good(), around(), NOW));
            case DISCARD -> status(of.discard(NOW));
            case SUBMIT -> status(of.submit(around(), NOW));
            case COPY -> of.copy(id("c"), around(), NOW).isGranted() ? Optional.of(of.status()) : Optional.empty();
            case APPROVE -> status(of.approve(List.of(), DAYS, NOW));
            case VALIDATE -> status(of.validate(List.of(), DAYS, NOW).map(SharedOpportunity.Passed::winner));
            case REJECT -> status(of.reject(RejectionCause.OTHER, Optional.of("x"), List.of(), NOW));
            case LOSE_TO_ANOTHER -> OpportunityTransition.TABLE.next(of.status(), event).map(next -> validating("z", NOW.minusSeconds(9))
                    .validate(List.of(of), DAYS, NOW).orThrow().losers().get(0).status());
            case EXPIRE -> of.expire(NOW.plus(Duration.ofDays(40))).map(SharedOpportunity::status);
            case SHARE -> status(of.share(P1, STANDING, List.of(), DAYS, NOW));
            case ACCEPT -> status(of.accept(List.of(), DAYS, NOW).map(SharedOpportunity.Passed::winner));
            case DECLINE -> status(of.decline(Optional.of("x"), NOW));
            case CHANGE_OFFERINGS -> status(of.changeOfferings(List.of("o-1"), around(), NOW));
            case UPDATE -> status(of.update(told(of.status() == OpportunityStatus.SIGNED ? ProgressPhase.DELIVERING : ProgressPhase.TEST), DAYS, NOW));
            case SIGN -> of.status() == OpportunityStatus.SIGNED ? Optional.empty() : status(of.update(told(ProgressPhase.SIGNED), DAYS, NOW));
            case DELIVER -> status(of.update(told(ProgressPhase.DELIVERED), DAYS, NOW));
            case LOSE -> status(of.update(told(ProgressPhase.LOST), DAYS, NOW));
            case CANCEL -> status(of.cancel("x", NOW));
        };
    }

    @Test
    @Tag("OPP-01")
    @Tag("HO-05")
    void every_event_in_every_state_does_what_the_table_says() {
        var rows = new HashSet<String>();
        inEach().forEach((state, one) -> {
            assertThat(one.status()).isEqualTo(state);
            for (var event : OpportunityEvent.values()) {
                var next = OpportunityTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                assertThat(after(one, event)).as(state + " " + event).isEqualTo(next);
            }
        });
        assertThat(inEach()).hasSize(OpportunityStatus.values().length);
        assertThat(rows).hasSize(OpportunityTransition.values().length - 2).contains("DRAFT SUBMIT REVIEWING", "REVIEWING APPROVE VALIDATING",
                "VALIDATING VALIDATE VALIDATED", "VALIDATING EXPIRE REJECTED", "PENDING_ACCEPTANCE EXPIRE DECLINED",
                "DECLINED SHARE PENDING_ACCEPTANCE", "SIGNED DELIVER DELIVERED");
    }

    @Test
    @Tag("OPP-01")
    void only_members_draw_up_and_submit() {
        var outside = new Surroundings(false, Map.of("o-1", OWN), Set.of(), false, List.of(), DAYS);

        assertThat(reasons(SharedOpportunity.draft(id("a"), P1, good(), outside, NOW).refusals())).containsExactly("OPPORTUNITY_NOT_A_MEMBER");
        assertThat(reasons(draft("a", P1, good()).submit(outside, NOW).refusals())).containsExactly("OPPORTUNITY_NOT_A_MEMBER");
    }

    @Test
    @Tag("OPP-04")
    @Tag("OPP-05")
    @Tag("OPP-06")
    void everything_that_is_missing_or_unreasonable_is_told_at_once_with_field_and_rule() {
        var empty = new OpportunityContent(NONE, new EndCustomer(NONE, NONE, Optional.empty(), Optional.empty()), ContactPerson.NOBODY,
                new Bant(NONE, NONE, NONE, NONE), new Prospect(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty()),
                new Approach(Set.of(), List.of(), Set.of(), Set.of()), new Consents(false, false));

        var refusals = draft("a", P1, empty).submit(around(), NOW).refusals();

        assertThat(refusals).extracting(each -> each.rule() + " " + each.facts().get("field")).containsExactly("OPP-02 presales_activities",
                "OPP-04 customer_authorised", "OPP-04 contact_consented", "OPP-05 title", "OPP-05 customer_name", "OPP-05 customer_place",
                "OPP-05 bant_budget", "OPP-05 bant_authority", "OPP-05 bant_need", "OPP-05 bant_timeline", "OPP-05 source", "OPP-05 bant_need",
                "OPP-05 cloud_services", "OPP-06 contact_name", "OPP-06 budget_amount", "OPP-06 expected_close",
                "OPP-06 expected_revenue");
        assertThat(reasons(refusals)).contains("OPPORTUNITY_NOT_AUTHORISED", "OPPORTUNITY_CONTACT_NOT_ASKED", "OPPORTUNITY_FIELD_MISSING",
                "OPPORTUNITY_BANT_LENGTH", "OPPORTUNITY_BUDGET_UNCLEAR", "OPPORTUNITY_TIME_UNCLEAR", "OPPORTUNITY_REVENUE_MISSING");
    }

    private static OpportunityContent prospect(Money revenue, LocalDate close, boolean planned, LeadSource source, PresalesActivity activity) {
        var full = good();
        return new OpportunityContent(full.title(), full.customer(), full.contact(), full.bant(), new Prospect(full.prospect().budget(),
                Optional.of(revenue), Optional.of(close), planned, Optional.of(source)), new Approach(Set.of(activity), List.of("o-1"),
                Set.of("ecs"), Set.of()), full.consents());
    }

    private static List<String> submitting(OpportunityContent content) {
        return reasons(draft("a", P1, content).submit(around(), NOW).refusals());
    }

    @ParameterizedTest
    @Tag("OPP-02")
    @Tag("OPP-03")
    @Tag("OPP-05")
    @Tag("OPP-06")
    @CsvSource({"1000,2027-11-27,false,CUSTOMER,SOLUTION_TALK,", "999.99,2027-01-01,false,CUSTOMER,SOLUTION_TALK,OPPORTUNITY_REVENUE_NEGLIGIBLE",
            "1000,2027-11-28,false,CUSTOMER,SOLUTION_TALK,OPPORTUNITY_TOO_FAR_AWAY", "1000,2027-11-28,true,CUSTOMER,SOLUTION_TALK,",
            "1000,2026-11-26,false,CUSTOMER,SOLUTION_TALK,OPPORTUNITY_CLOSE_IN_THE_PAST", "1000,2026-11-27,false,CUSTOMER,SOLUTION_TALK,",
            "1000,2027-01-01,false,PUBLIC_TENDER,SOLUTION_TALK,OPPORTUNITY_FROM_HEARSAY", "1000,2027-01-01,false,HEARSAY,SOLUTION_TALK,OPPORTUNITY_FROM_HEARSAY",
            "1000,2027-01-01,false,CUSTOMER,MAILING,OPPORTUNITY_WITHOUT_EFFORT"})
    void what_makes_no_sense_is_refused(String revenue, LocalDate close, boolean planned, LeadSource source, PresalesActivity activity, String reason) {
        var found = submitting(prospect(Money.of(revenue, "CNY"), close, planned, source, activity));

        assertThat(found).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    @Tag("OPP-05")
    void it_is_solved_with_an_offering_of_the_partners_own_and_services_there_are() {
        var others = content(customer("x", null), "o-2");
        var odd = new Surroundings(true, Map.of("o-2", OTHERS), Set.of("ecs"), false, List.of(), DAYS);
        var drawn = SharedOpportunity.draft(id("a"), P1, others, with(OTHERS), NOW).orThrow();

        assertThat(reasons(drawn.submit(odd, NOW).refusals())).containsExactly("OPPORTUNITY_OFFERING_NOT_OWN", "OPPORTUNITY_NOT_OF_THE_CLOUD");
        assertThat(submitting(content(customer("x", null)))).isEmpty();
    }

    @Test
    @Tag("OPP-06")
    void a_contact_who_cannot_be_reached_and_a_vague_need_are_none() {
        var full = good();
        var vague = new OpportunityContent(full.title(), full.customer(), new ContactPerson(Optional.of("王"), NONE, NONE), new Bant(Optional.of("x".repeat(60)),
                Optional.of("a"), Optional.of("cloud"), Optional.of("soon")), full.prospect(), full.approach(), full.consents());

        assertThat(submitting(vague)).containsExactly("OPPORTUNITY_CONTACT_UNREACHABLE", "OPPORTUNITY_NEED_VAGUE");
    }

    @ParameterizedTest
    @Tag("OPP-07")
    @EnumSource(RejectionCause.class)
    void each_cause_of_rejection_has_its_time(RejectionCause cause) {
        var reviewing = draft("a", P1, good()).submit(around(), NOW).orThrow();
        boolean review = Set.of(RejectionCause.INCOMPLETE, RejectionCause.UNREASONABLE, RejectionCause.DUPLICATE, RejectionCause.OTHER).contains(cause);
        boolean validation = Set.of(RejectionCause.NOT_EXISTING, RejectionCause.ALREADY_TRANSACTED, RejectionCause.NO_BUDGET,
                RejectionCause.DUPLICATE, RejectionCause.OTHER).contains(cause);

        assertThat(reviewing.reject(cause, Optional.of("why"), List.of(), NOW).isGranted()).isEqualTo(review);
        assertThat(validating("a", NOW).reject(cause, Optional.of("why"), List.of(), NOW).isGranted()).isEqualTo(validation);
        assertThat(reasons(reviewing.reject(RejectionCause.NOT_VALIDATED_IN_TIME, NONE, List.of(), NOW).refusals()))
                .containsExactly("OPPORTUNITY_CAUSE_DOES_NOT_FIT");
        assertThat(reasons(reviewing.reject(RejectionCause.OTHER, NONE, List.of(), NOW).refusals())).containsExactly("OPPORTUNITY_FIELD_MISSING");
    }

    @Test
    @Tag("OPP-08")
    void the_earlier_review_wins_whoever_is_validated_first_and_both_can_read_why() {
        var early = validating("a", NOW);
        var late = validating("b", NOW.plusSeconds(1));

        assertThat(late.validate(List.of(early), DAYS, NOW.plusSeconds(9)).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(OpportunityRefusal.OPPORTUNITY_LATER_THAN_ANOTHER)).isTrue();
            assertThat(refusal.facts()).containsEntry("decided", "EARLIER").containsEntry("match", "CUSTOMER_CODE")
                    .containsEntry("time", NOW.plusSeconds(1).toString()).doesNotContainValue(NOW.toString());
        });
        var passed = early.validate(List.of(late), DAYS, NOW.plusSeconds(9)).orThrow();
        assertThat(passed.winner().contest()).contains(new Contest(Contest.ContestOutcome.WON, Contest.CustomerMatch.CUSTOMER_CODE,
                Contest.NeedOverlap.OFFERING, Contest.ContestClock.REVIEW_PASSED, Contest.DecidedBy.EARLIER, 1));
        assertThat(passed.losers()).singleElement().satisfies(loser -> {
            assertThat(loser.status()).isEqualTo(OpportunityStatus.REJECTED);
            assertThat(loser.ending().orElseThrow().cause()).contains(RejectionCause.DUPLICATE);
            assertThat(loser.contest().orElseThrow().outcome()).isEqualTo(Contest.ContestOutcome.LOST);
            assertThat(loser.moments().firstIn()).isEqualTo(late.moments().firstIn());
        });
    }

    @Test
    @Tag("OPP-08")
    void at_the_same_moment_the_earlier_submission_wins_and_what_the_rejected_blocked_goes_on() {
        var first = draft("b", P1, good()).submit(around(), NOW).orThrow().approve(List.of(), DAYS, NOW.plusSeconds(5)).orThrow();
        var second = draft("a", P1, good()).submit(around(), NOW.plusSeconds(1)).orThrow().approve(List.of(), DAYS, NOW.plusSeconds(5)).orThrow();

        assertThat(second.validate(List.of(first), DAYS, NOW.plusSeconds(9)).refusals().get(0).facts()).containsEntry("decided", "EARLIER_SUBMISSION");
        var rejected = first.reject(RejectionCause.NOT_EXISTING, NONE, List.of(), NOW).orThrow();
        assertThat(second.validate(List.of(rejected), DAYS, NOW.plusSeconds(9)).isGranted()).isTrue();
    }

    @Test
    @Tag("OPP-08")
    void the_vendors_count_from_the_crm() {
        var early = handed("h", NOW.minusSeconds(60));
        var mine = validating("a", NOW);

        assertThat(mine.validate(List.of(early), DAYS, NOW).isGranted()).isFalse();
        assertThat(mine.validate(List.of(handed("h", NOW.plusSeconds(1))), DAYS, NOW).isGranted()).isTrue();
        var late = handed("h", NOW.plusSeconds(1)).share(P2, STANDING, List.of(), DAYS, NOW).orThrow();
        assertThat(reasons(late.accept(List.of(mine), DAYS, NOW).refusals())).containsExactly("OPPORTUNITY_LATER_THAN_ANOTHER");
        assertThat(reasons(late.accept(List.of(validated()), DAYS, NOW).refusals())).containsExactly("OPPORTUNITY_TAKEN");
    }

    @Test
    @Tag("OPP-15")
    void what_is_taken_is_refused_at_once_until_it_ends() {
        var other = draft("b", P1, good());

        for (var state : OpportunityStatus.values()) {
            var taken = other.submit(around(inEach().get(state)), NOW);
            assertThat(taken.isGranted()).as(state.name()).isEqualTo(!state.isExclusive() || state == OpportunityStatus.DRAFT);
        }
        var refusal = other.submit(around(validated()), NOW).refusals().get(0);
        assertThat(refusal.facts()).containsOnlyKeys("match", "overlap");
        assertThat(validating("b", NOW).reject(RejectionCause.DUPLICATE, NONE, List.of(validated()), NOW).orThrow().contest().orElseThrow()
                .decided()).isEqualTo(Contest.DecidedBy.PASSED_BEFORE);
    }

    @ParameterizedTest
    @Tag("OPP-15")
    @CsvSource({"深圳示例（集团）有限公司,,深圳示例(集团)有限公司,,true", "Example Co. Ltd,,EXAMPLE CO LTD,,true", "A,91-44,B,9144,true", "A,1,A,2,false",
            "A,1,A,,true", "A,,B,,false"})
    void a_customer_is_the_same_by_its_code_else_by_its_name(String title, String code, String otherTitle, String otherCode, boolean same) {
        var passed = draft("a", P1, content(customer(title, code), "o-1")).submit(around(), NOW).orThrow().approve(List.of(), DAYS, NOW).orThrow()
                .validate(List.of(), DAYS, NOW).orThrow().winner();

        assertThat(draft("b", P1, content(customer(otherTitle, otherCode), "o-1")).submit(around(passed), NOW).isGranted()).isEqualTo(!same);
    }

    @Test
    @Tag("OPP-15")
    void a_need_is_the_same_by_offering_else_demand_and_without_offering_by_cloud_service() {
        var passed = validated();
        var demand = SharedOpportunity.draft(id("b"), P2, content(good().customer(), "o-2"), with(OTHERS), NOW).orThrow();
        var another = new Offering("o-3", "Mail", Offering.Kind.BASELINE_SOLUTION, Optional.of(P1), Set.of("mail"), false);

        assertThat(demand.submit(new Surroundings(true, Map.of("o-2", OTHERS), Set.of(), false, List.of(passed), DAYS), NOW).refusals().get(0).facts())
                .containsEntry("overlap", "DEMAND_TAG");
        assertThat(draft("b", P1, content(good().customer())).submit(around(passed), NOW).refusals()).filteredOn(each ->
                each.is(OpportunityRefusal.OPPORTUNITY_TAKEN)).singleElement().satisfies(each ->
                assertThat(each.facts()).containsEntry("overlap", "CLOUD_SERVICE"));
        assertThat(SharedOpportunity.draft(id("b"), P1, content(good().customer(), "o-3"), with(another), NOW).orThrow()
                .submit(new Surroundings(true, Map.of("o-3", another), Set.of(), false, List.of(passed), DAYS), NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("OPP-09")
    void validation_has_ten_working_days_and_the_vendor_is_warned_two_before() {
        var validating = validating("a", NOW);
        var end = Instant.parse("2026-12-11T16:00:00Z");

        assertThat(validating.deadlines()).isEqualTo(new Deadlines(Optional.of(end), Optional.of(Instant.parse("2026-12-09T16:00:00Z"))));
        assertThat(validating.expire(end.minusNanos(1))).isEmpty();
        assertThat(validating.expire(end).orElseThrow().ending().orElseThrow().cause()).contains(RejectionCause.NOT_VALIDATED_IN_TIME);
        assertThat(reasons(validating.validate(List.of(), DAYS, end).refusals())).containsExactly("OPPORTUNITY_VALIDATION_OVER");
        assertThat(validating.alerted(DAYS, end)).as("what is over is not told to end soon").isEmpty();
        assertThat(validating.alerted(DAYS, end.minusNanos(1)).orElseThrow().deadlines()).isEqualTo(new Deadlines(Optional.of(end), Optional.empty()));
        assertThat(validating.alerted(DAYS, NOW)).isEmpty();
    }

    @Test
    @Tag("OPP-10")
    void a_partner_cancels_nothing_and_the_vendor_anything_that_is_not_signed() {
        inEach().forEach((state, one) -> assertThat(OpportunitySteps.ofPartner(one, around(), NOW)).as(state.name())
                .filteredOn(step -> step.event().equals("CANCEL")).singleElement().satisfies(step -> assertThat(step.refusals()).extracting(Refusal::reason)
                        .containsExactly("OPPORTUNITY_CANCELLED_BY_VENDOR_ONLY")));
        assertThat(OpportunitySteps.ofPlatform(validated(), around(), NOW)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("CHANGE_OFFERINGS", "CANCEL");
    }

    @Test
    @Tag("OPP-11")
    void the_office_is_that_of_the_customers_place_and_accounts_named_have_to_exist() {
        var full = good();
        var named = new OpportunityContent(full.title(), new EndCustomer(full.customer().title(), NONE, Optional.of(new PartyId("c-9")),
                full.customer().place()), full.contact(), full.bant(), full.prospect(), full.approach(), full.consents());

        assertThat(validated().office()).contains(RepOffice.GUANGDONG);
        assertThat(submitting(named)).containsExactly("OPPORTUNITY_CUSTOMER_UNKNOWN");
        assertThat(draft("a", P1, named).submit(new Surroundings(true, Map.of("o-1", OWN), Set.of(), true, List.of(), DAYS), NOW).orThrow()
                .knownAccount()).isTrue();
    }

    @Test
    @Tag("OPP-12")
    void when_the_vendor_changes_the_offering_the_demands_follow() {
        var mail = new Offering("o-3", "Mail", Offering.Kind.BASELINE_SOLUTION, Optional.empty(), Set.of("mail"), false);

        var changed = validated().changeOfferings(List.of("o-3"), with(mail), NOW).orThrow();

        assertThat(changed.tags()).containsExactly("mail");
        assertThat(changed.content().approach().offerings()).containsExactly("o-3");
        assertThat(reasons(validated().changeOfferings(List.of("o-9"), with(mail), NOW).refusals())).containsExactly("OPPORTUNITY_OFFERING_UNKNOWN");
    }

    @ParameterizedTest
    @Tag("OPP-13")
    @CsvSource({"BASELINE_SOLUTION,false,true", "MARKETPLACE_PRODUCT,false,false", "MARKETPLACE_PRODUCT,true,true"})
    void a_signed_one_counts_if_its_offering_does(Offering.Kind kind, boolean whiteListed, boolean counts) {
        var offering = new Offering("o-1", "x", kind, Optional.of(P1), Set.of(), whiteListed);
        var signed = followed(validated().changeOfferings(List.of("o-1"), with(offering), NOW).orThrow(), ProgressPhase.TEST, ProgressPhase.SIGNED);

        assertThat(signed.counted()).isEqualTo(counts);
        assertThat(validated().counted()).isFalse();
        assertThat(followed(signed, ProgressPhase.DELIVERED).counted()).isEqualTo(counts);
    }

    @Test
    @Tag("OPP-14")
    void progress_is_told_after_validation_and_silence_is_reminded_of_again_and_again() {
        assertThat(reasons(validating("a", NOW).update(told(ProgressPhase.TEST), DAYS, NOW).refusals())).containsExactly("OPPORTUNITY_NOT_FOLLOWED");
        var silent = validated();
        var after = Instant.parse("2026-12-26T16:00:00Z");
        assertThat(silent.deadlines()).isEqualTo(new Deadlines(Optional.empty(), Optional.of(after)));
        assertThat(silent.alerted(DAYS, after).orElseThrow().deadlines().alert()).contains(Instant.parse("2027-01-25T16:00:00Z"));
        assertThat(silent.expire(after.plus(Duration.ofDays(900)))).isEmpty();
    }

    @Test
    @Tag("OPP-16")
    @Tag("HO-04")
    void after_signing_there_is_no_way_back() {
        var signed = inEach().get(OpportunityStatus.SIGNED);

        for (var phase : List.of(ProgressPhase.REQUIREMENT, ProgressPhase.NEGOTIATION, ProgressPhase.LOST)) {
            assertThat(reasons(signed.update(told(phase), DAYS, NOW).refusals())).as(phase.name()).contains("PROGRESS_GOES_BACK");
        }
        var delivering = followed(signed, ProgressPhase.SIGNED, ProgressPhase.DELIVERING);
        assertThat(delivering.latest().orElseThrow().signed()).contains(Money.of("400000", "CNY"));
        assertThat(reasons(delivering.update(told(ProgressPhase.SIGNED), DAYS, NOW).refusals())).containsExactly("PROGRESS_GOES_BACK");
        assertThat(followed(validated(), ProgressPhase.NEGOTIATION, ProgressPhase.REQUIREMENT).status()).isEqualTo(OpportunityStatus.IN_PROGRESS);
    }

    private static List<String> told(SharedOpportunity of, ProgressPhase phase, LocalDate occurred, Optional<Money> amount, Optional<LocalDate> signed,
                                     Optional<LocalDate> delivered, List<String> evidence, Optional<String> why) {
        return of.update(new Progress(phase, 50, NONE, NONE, NONE, occurred, NONE, evidence, amount, signed, delivered, why), DAYS, NOW).refusals().stream()
                .map(each -> each.reason() + " " + each.facts().getOrDefault("field", "")).toList();
    }

    @Test
    @Tag("OPP-16")
    void each_phase_needs_what_proves_it() {
        var open = inEach().get(OpportunityStatus.IN_PROGRESS);
        var signed = inEach().get(OpportunityStatus.SIGNED);
        Optional<LocalDate> tomorrow = Optional.of(TODAY.plusDays(1));

        assertThat(told(open, ProgressPhase.SIGNED, TODAY.plusDays(1), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), NONE)).containsExactly(
                "PROGRESS_IN_THE_FUTURE occurred_on", "PROGRESS_SIGNED_INCOMPLETE signed_amount", "PROGRESS_SIGNED_INCOMPLETE signed_on",
                "PROGRESS_EVIDENCE_MISSING evidence");
        assertThat(told(open, ProgressPhase.SIGNED, TODAY, Optional.of(Money.of("1", "CNY")), tomorrow, Optional.empty(), List.of("c"), NONE))
                .containsExactly("PROGRESS_IN_THE_FUTURE signed_on");
        assertThat(told(open, ProgressPhase.LOST, TODAY, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), NONE))
                .containsExactly("PROGRESS_LOST_WITHOUT_REASON lost_reason");
        assertThat(told(open, ProgressPhase.DELIVERED, TODAY, Optional.empty(), Optional.empty(), Optional.of(TODAY), List.of("d"), NONE))
                .containsExactly("PROGRESS_BEFORE_SIGNING phase");
        assertThat(told(signed, ProgressPhase.DELIVERED, TODAY, Optional.empty(), Optional.empty(), Optional.of(TODAY.minusDays(1)), List.of(), NONE))
                .containsExactly("PROGRESS_DELIVERED_BEFORE_SIGNED delivered_on", "PROGRESS_EVIDENCE_MISSING evidence");
        assertThat(told(signed, ProgressPhase.DELIVERED, TODAY, Optional.empty(), Optional.empty(), Optional.empty(), List.of("d"), NONE))
                .containsExactly("PROGRESS_DELIVERED_INCOMPLETE delivered_on");
    }

    @ParameterizedTest
    @Tag("HO-01")
    @CsvSource({"true,CERTIFIED,3,true", "true,CERTIFIED,2,false", "true,COMPETENCY_DIFFERENTIATION,0,true", "false,COMPETENCY_DIFFERENTIATION,9,false"})
    void who_is_far_enough_gets_opportunities_of_the_vendors(boolean member, PathStage stage, int delivered, boolean eligible) {
        var standing = new HandoverStanding(member, Set.of(stage), delivered);

        assertThat(standing.against().isEmpty()).isEqualTo(eligible);
        assertThat(handed("h", NOW).share(P1, standing, List.of(), DAYS, NOW).isGranted()).isEqualTo(eligible);
        assertThat(new HandoverStanding(true, Set.of(), 9).against()).hasSize(1);
    }

    @Test
    @Tag("HO-02")
    void an_unanswered_one_returns_after_three_working_days_and_shows_no_customer_before() {
        var pending = pending();
        var end = Instant.parse("2026-12-02T16:00:00Z");

        assertThat(pending.isOpenToPartner()).isFalse();
        assertThat(pending.deadlines().due()).contains(end);
        assertThat(reasons(pending.accept(List.of(), DAYS, end).refusals())).containsExactly("HANDOVER_ANSWER_LATE");
        var back = pending.expire(end).orElseThrow();
        assertThat(back.status()).isEqualTo(OpportunityStatus.DECLINED);
        assertThat(back.moments().firstIn()).isEqualTo(pending.moments().firstIn());
        assertThat(pending.accept(List.of(), DAYS, NOW).orThrow().winner().isOpenToPartner()).isTrue();
    }

    @Test
    @Tag("HO-03")
    @Tag("HO-04")
    @Tag("HO-05")
    void declining_needs_a_reason_progress_an_acceptance_and_one_partner_has_it_at_a_time() {
        assertThat(reasons(pending().decline(NONE, NOW).refusals())).containsExactly("HANDOVER_REASON_MISSING");
        assertThat(reasons(pending().update(told(ProgressPhase.TEST), DAYS, NOW).refusals())).containsExactly("HANDOVER_NOT_ACCEPTED");
        assertThat(reasons(pending().share(P2, STANDING, List.of(), DAYS, NOW).refusals())).containsExactly("HANDOVER_WITH_ANOTHER");
        var anew = pending().decline(Optional.of("no"), NOW).orThrow().share(P2, STANDING, List.of(), DAYS, NOW).orThrow();
        assertThat(anew.partner()).contains(P2);
        assertThat(anew.ending()).isEmpty();
    }

    @Test
    @Tag("OPP-08")
    void the_first_moment_never_changes() {
        var firsts = new ArrayList<Optional<Instant>>();
        inEach().values().forEach(one -> Optional.of(one).filter(each -> each.moments().firstIn().isPresent()).map(each -> each.expire(NOW.plusSeconds(9_999_999))
                .orElse(each)).ifPresent(each -> firsts.add(each.moments().firstIn())));

        assertThat(firsts).isNotEmpty().allSatisfy(first -> assertThat(first.orElseThrow()).isBeforeOrEqualTo(NOW));
        var pending = pending().share(P2, STANDING, List.of(), DAYS, NOW.plusSeconds(5));
        assertThat(pending.isGranted()).isFalse();
        assertThat(pending().decline(Optional.of("n"), NOW.plusSeconds(5)).orThrow().moments().firstIn()).contains(NOW);
    }

    @Test
    @Tag("OPP-01")
    void nothing_tells_whom_to_call() {
        assertThat(validated() + " " + good() + good().contact()).doesNotContain("王小明", "138", "深圳");
    }
}
