package org.partnercenter.domain.opportunity.business;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent.Detail;
import org.partnercenter.domain.opportunity.business.BusinessContent.Revenue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessOpportunityTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final PartyId D1 = new PartyId("d-1");
    private static final PartyId R1 = new PartyId("r-1");
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final BusinessOwner OWNER = new BusinessOwner(D1, Optional.empty(), "m-1");
    private static final BusinessReader MANAGER = new BusinessReader(D1, Optional.of("m-1"), false, Set.of());
    private static final CustomerTie ASSIGNED = new CustomerTie(Optional.of(D1), Optional.of("m-1"), Optional.empty());
    private static final Detail DETAIL = new Detail(Optional.of("a data platform"), Set.of("ecs"), Optional.of(LocalDate.parse("2027-03-01")));
    private static final Revenue REVENUE = new Revenue(Optional.of(Money.of("100000", "CNY")), Optional.of(Money.of("9000", "CNY")),
            Optional.of(YearMonth.parse("2027-04")));
    private static final Optional<String> NONE = Optional.empty();

    private static BusinessContent content(Detail detail, Revenue revenue) {
        return new BusinessContent("Move to the cloud", NONE, Optional.ofNullable(detail), Optional.ofNullable(revenue));
    }

    private static BusinessOpportunity registered(BusinessContent content) {
        return BusinessOpportunity.register(new BusinessOpportunityId("b"), OWNER, CUSTOMER, ASSIGNED, content, NOW).orThrow();
    }

    private static BusinessProgress told(ProgressPhase phase) {
        return new BusinessProgress(phase, 60, NONE, NONE, Optional.of("going on"));
    }

    private static BusinessOpportunity followed(ProgressPhase... phases) {
        var one = registered(content(DETAIL, REVENUE));
        for (var phase : phases) {
            one = one.progress(MANAGER, told(phase), NOW).orThrow();
        }
        return one;
    }

    private static Map<BusinessOpportunityStatus, BusinessOpportunity> inEach() {
        var all = new EnumMap<BusinessOpportunityStatus, BusinessOpportunity>(BusinessOpportunityStatus.class);
        all.put(BusinessOpportunityStatus.BASIC, registered(content(null, null)));
        all.put(BusinessOpportunityStatus.DETAILED, registered(content(DETAIL, null)));
        all.put(BusinessOpportunityStatus.OPEN, registered(content(DETAIL, REVENUE)));
        all.put(BusinessOpportunityStatus.SIGNED, followed(ProgressPhase.SIGNED));
        all.put(BusinessOpportunityStatus.DELIVERED, followed(ProgressPhase.SIGNED, ProgressPhase.DELIVERED));
        all.put(BusinessOpportunityStatus.LOST, followed(ProgressPhase.LOST));
        return all;
    }

    private static Optional<BusinessOpportunityStatus> after(BusinessOpportunity of, BusinessOpportunityEvent event) {
        var decision = switch (event) {
            case REGISTER -> Decision.<BusinessOpportunity>refused(List.of(BusinessOpportunityRefusal.BIZ_UNKNOWN.refusal()));
            case ADD_DETAIL -> more(of, content(DETAIL, null));
            case ADD_REVENUE -> of.content().detail().isPresent() ? more(of, content(DETAIL, REVENUE))
                    : Decision.<BusinessOpportunity>refused(List.of(BusinessOpportunityRefusal.BIZ_UNKNOWN.refusal()));
            case MODIFY -> of.modify(MANAGER, of.content(), Optional.empty(), NOW);
            case ADD_PROGRESS -> of.progress(MANAGER, told(of.status() == BusinessOpportunityStatus.SIGNED ? ProgressPhase.DELIVERING
                    : ProgressPhase.TEST), NOW);
            case SIGN -> of.status() == BusinessOpportunityStatus.SIGNED
                    ? Decision.<BusinessOpportunity>refused(List.of(BusinessOpportunityRefusal.BIZ_UNKNOWN.refusal()))
                    : of.progress(MANAGER, told(ProgressPhase.SIGNED), NOW);
            case DELIVER -> of.progress(MANAGER, told(ProgressPhase.DELIVERED), NOW);
            case LOSE -> of.progress(MANAGER, told(ProgressPhase.LOST), NOW);
        };
        return decision.fold(moved -> Optional.of(moved.status()), refusals -> Optional.empty());
    }

    private static Decision<BusinessOpportunity> more(BusinessOpportunity of, BusinessContent content) {
        var after = of.modify(MANAGER, content, Optional.empty(), NOW);
        return after.fold(moved -> moved.status() == of.status(), refusals -> false)
                ? Decision.refused(List.of(BusinessOpportunityRefusal.BIZ_UNKNOWN.refusal())) : after;
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("BIZ-02")
    @Tag("BIZ-03")
    void every_event_in_every_state_does_what_the_table_says() {
        var rows = new HashSet<String>();
        inEach().forEach((state, one) -> {
            assertThat(one.status()).isEqualTo(state);
            for (var event : BusinessOpportunityEvent.values()) {
                var next = BusinessOpportunityTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                assertThat(after(one, event)).as(state + " " + event).isEqualTo(next);
            }
        });
        assertThat(inEach()).hasSize(BusinessOpportunityStatus.values().length);
        assertThat(rows).hasSize(BusinessOpportunityTransition.values().length - 1).contains("BASIC ADD_DETAIL DETAILED", "DETAILED ADD_REVENUE OPEN",
                "OPEN SIGN SIGNED", "SIGNED DELIVER DELIVERED", "OPEN LOSE LOST");
    }

    @Test
    @Tag("BIZ-01")
    void it_is_for_a_customer_of_the_manager_registered_or_assigned() {
        var owner = new BusinessOwner(D1, Optional.of(R1), "m-2");
        var all = Map.of(
                new CustomerTie(Optional.of(R1), Optional.of("m-2"), Optional.empty()), true,
                new CustomerTie(Optional.of(R1), Optional.of("m-1"), Optional.empty()), false,
                new CustomerTie(Optional.of(R1), Optional.empty(), Optional.of(R1)), false,
                new CustomerTie(Optional.of(D1), Optional.of("m-2"), Optional.of(R1)), false,
                new CustomerTie(Optional.empty(), Optional.empty(), Optional.of(R1)), true,
                new CustomerTie(Optional.empty(), Optional.empty(), Optional.of(D1)), false,
                CustomerTie.NONE, false);
        all.forEach((tie, own) -> assertThat(reasons(BusinessOpportunity.register(new BusinessOpportunityId("b"), owner, CUSTOMER, tie, content(null, null),
                NOW))).as(tie.toString()).isEqualTo(own ? List.of() : List.of("BIZ_CUSTOMER_NOT_YOURS")));
    }

    @Test
    @Tag("BIZ-01")
    @Tag("BIZ-04")
    void managers_see_their_own_directors_read_their_managers_and_distributors_their_resellers() {
        var other = new BusinessReader(D1, Optional.of("m-2"), false, Set.of());
        var director = new BusinessReader(D1, Optional.of("m-9"), false, Set.of("m-1", "m-3"));
        var main = new BusinessReader(D1, Optional.empty(), true, Set.of());
        var stranger = new BusinessReader(new PartyId("d-2"), Optional.of("m-1"), true, Set.of("m-1"));
        assertThat(List.of(MANAGER, director, main)).allMatch(reader -> reader.mayRead(OWNER));
        assertThat(List.of(other, stranger)).noneMatch(reader -> reader.mayRead(OWNER));
        assertThat(List.of(MANAGER, main)).allMatch(reader -> reader.mayChange(OWNER));
        assertThat(List.of(other, director, stranger)).noneMatch(reader -> reader.mayChange(OWNER));

        var resellers = new BusinessOwner(D1, Optional.of(R1), "m-1");
        assertThat(main.mayRead(resellers)).isTrue();
        assertThat(main.mayChange(resellers)).isFalse();
        assertThat(List.of(MANAGER, director)).noneMatch(reader -> reader.mayRead(resellers));
        assertThat(director.managers().orElseThrow()).containsExactlyInAnyOrder("m-9", "m-1", "m-3");
        assertThat(main.managers()).isEmpty();

        var one = registered(content(null, null));
        assertThat(reasons(one.modify(director, content(DETAIL, null), Optional.empty(), NOW))).containsExactly("BIZ_READ_ONLY");
        assertThat(one.possibilities(director)).extracting(Possibility::event).hasSize(7);
        assertThat(one.possibilities(director)).allMatch(step -> step.refusals().get(0).reason().equals("BIZ_READ_ONLY"));
    }

    @Test
    @Tag("BIZ-02")
    void a_step_that_is_begun_is_complete_and_of_the_revenue_every_field_is_needed() {
        var nothing = new Revenue(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(content(new Detail(NONE, Set.of(), Optional.empty()), nothing).faults()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("need", "cloud_services", "expected_close", "expected_revenue", "monthly_revenue", "revenue_from");
        assertThat(content(null, REVENUE).faults()).extracting(refusal -> refusal.facts().get("field")).containsExactly("need");
        var open = registered(content(DETAIL, REVENUE));
        assertThat(reasons(open.modify(MANAGER, content(DETAIL, null), Optional.empty(), NOW))).containsExactly("BIZ_STEP_INCOMPLETE");
        assertThat(open + " " + open.content() + told(ProgressPhase.TEST)).doesNotContain("Move", "going");
    }

    @Test
    @Tag("BIZ-03")
    void the_phase_changes_by_progress_only_and_never_back_once_signed() {
        var open = registered(content(DETAIL, REVENUE));
        assertThat(open.phase()).isEqualTo(ProgressPhase.REQUIREMENT);
        assertThat(reasons(open.modify(MANAGER, open.content(), Optional.of(ProgressPhase.TEST), NOW))).containsExactly("BIZ_PHASE_BY_PROGRESS");
        assertThat(open.modify(MANAGER, open.content(), Optional.of(ProgressPhase.REQUIREMENT), NOW).isGranted()).isTrue();
        assertThat(reasons(open.progress(MANAGER, told(ProgressPhase.DELIVERING), NOW))).containsExactly("BIZ_PHASE_BEFORE_SIGNING");
        assertThat(reasons(registered(content(DETAIL, null)).progress(MANAGER, told(ProgressPhase.TEST), NOW))).containsExactly("BIZ_STATE");

        var delivering = followed(ProgressPhase.SIGNED, ProgressPhase.DELIVERING);
        for (var back : List.of(ProgressPhase.TEST, ProgressPhase.SIGNED)) {
            assertThat(reasons(delivering.progress(MANAGER, told(back), NOW))).containsExactly("BIZ_PHASE_GOES_BACK");
        }
        assertThat(delivering.progress(MANAGER, told(ProgressPhase.DELIVERED), NOW).orThrow().phase()).isEqualTo(ProgressPhase.DELIVERED);
    }
}
