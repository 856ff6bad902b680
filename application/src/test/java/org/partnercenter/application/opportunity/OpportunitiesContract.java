package org.partnercenter.application.opportunity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Approach;
import org.partnercenter.domain.opportunity.Bant;
import org.partnercenter.domain.opportunity.Consents;
import org.partnercenter.domain.opportunity.ContactPerson;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.PresalesActivity;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.Prospect;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.opportunity.SupportKind;
import org.partnercenter.domain.opportunity.Surroundings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of opportunities does. */
public interface OpportunitiesContract {

    Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    SiteDays DAYS = new SiteDays(new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()),
            2027, new CalendarYear(2027, Map.of(), Map.of()))), ZoneId.of("UTC+8"));
    Offering OFFERING = new Offering("o-1", "Data lake", Offering.Kind.BASELINE_SOLUTION, Optional.of(new PartyId("p-1")), Set.of("data"), false);
    Opportunities.Filter ALL = new Opportunities.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Opportunities opportunities();

    Transactions transactions();

    static EndCustomer customer(String title, String code) {
        return new EndCustomer(Optional.of(title), Optional.ofNullable(code), Optional.empty(), Optional.of(RepOffice.GUANGDONG));
    }

    static OpportunityContent content(EndCustomer customer) {
        return new OpportunityContent(Optional.of("Move to the cloud"), customer, new ContactPerson(Optional.of("王小明"), Optional.of("13812345678"),
                Optional.empty()), new Bant(Optional.of("Two million in the plan of next year"), Optional.of("Head of IT"),
                Optional.of("A new data platform for the shops"), Optional.of("Signed in March")),
                new Prospect(Optional.of(Money.of("2000000", "CNY")), Optional.of(Money.of("500000", "CNY")), Optional.of(LocalDate.parse("2027-03-01")),
                        false, Optional.of(LeadSource.CUSTOMER)), new Approach(Set.of(PresalesActivity.CUSTOMER_MEETING), List.of("o-1"), Set.of("ecs"),
                Set.of(SupportKind.BUSINESS_DEMO)), new Consents(true, true));
    }

    static Surroundings around() {
        return new Surroundings(true, Map.of("o-1", OFFERING), Set.of(), false, List.of(), DAYS);
    }

    static SharedOpportunity draft(String id, String customer) {
        return SharedOpportunity.draft(new OpportunityId(id), new PartyId("p-1"), content(customer(customer, null)), around(), NOW).orThrow();
    }

    static SharedOpportunity validating(String id, String customer) {
        return draft(id, customer).submit(around(), NOW).orThrow().approve(List.of(), DAYS, NOW).orThrow();
    }

    static Progress told(ProgressPhase phase) {
        return new Progress(phase, 60, Optional.of("exchange"), Optional.of("test"), Optional.of("张总很满意"), LocalDate.parse("2026-11-27"),
                Optional.of("next"), List.of("contracts/1.pdf"), Optional.of(Money.of("400000", "CNY")), Optional.of(LocalDate.parse("2026-11-20")),
                Optional.of(LocalDate.parse("2026-11-27")), Optional.empty());
    }

    static SharedOpportunity delivered(String id, String customer) {
        var one = validating(id, customer).validate(List.of(), DAYS, NOW).orThrow().winner();
        for (var phase : List.of(ProgressPhase.TEST, ProgressPhase.SIGNED, ProgressPhase.DELIVERED)) {
            one = one.update(told(phase), DAYS, NOW).orThrow();
        }
        return one;
    }

    private void put(SharedOpportunity... all) {
        transactions().inTransaction(() -> {
            opportunities().put(List.of(all));
            return null;
        });
    }

    private Opportunities.Held held(Set<String> ids, EndCustomer... customers) {
        return transactions().inTransaction(() -> opportunities().hold(ids.stream().map(OpportunityId::new).collect(Collectors.toSet()),
                Set.of(customers)));
    }

    @Test
    @Tag("OPP-01")
    default void what_is_put_comes_back_as_it_was_and_what_is_thrown_away_does_not() {
        var won = validating("b", "深圳示例").validate(List.of(validating("c", "深圳示例")), DAYS, NOW.plusSeconds(1)).orThrow();
        put(draft("a", "x"), won.winner(), won.losers().get(0), delivered("d", "y"));

        assertThat(opportunities().of(Set.of(new OpportunityId("a"), new OpportunityId("b"), new OpportunityId("c"), new OpportunityId("d"))).values())
                .containsExactlyInAnyOrder(draft("a", "x"), won.winner(), won.losers().get(0), delivered("d", "y"));
        put(draft("a", "x").discard(NOW).orThrow());
        assertThat(opportunities().find(new Scope.OfPartner(new PartyId("p-1")), new OpportunityId("a"))).isEmpty();
    }

    @Test
    @Tag("OPP-15")
    default void what_may_be_a_duplicate_is_held_with_it() {
        put(draft("a", "Example Co. Ltd"), validating("b", "EXAMPLE CO LTD"), validating("c", "Other"),
                validating("d", "Example Co. Ltd").reject(RejectionCause.NO_BUDGET, Optional.empty(), List.of(), NOW)
                        .orThrow());

        var held = held(Set.of("a", "z"));

        assertThat(held.named()).containsOnlyKeys(new OpportunityId("a"));
        assertThat(held.others()).extracting(SharedOpportunity::id).containsExactly(new OpportunityId("b"));
        assertThat(held(Set.of(), customer("other", null)).others()).extracting(SharedOpportunity::id).containsExactly(new OpportunityId("c"));
        assertThat(opportunities().others(Set.of(customer("other", null)))).hasSize(1);
    }

    @Test
    @Tag("OPP-08")
    default void of_two_that_come_at_once_for_the_same_customer_one_sees_the_other() {
        var racing = IntStream.range(0, 4).mapToObj(n -> CompletableFuture.supplyAsync(() -> transactions().inTransaction(() -> {
            var held = opportunities().hold(Set.of(), Set.of(customer("Same", "91")));
            if (held.others().isEmpty()) {
                opportunities().put(List.of(SharedOpportunity.draft(new OpportunityId("r-" + n), new PartyId("p-1"), content(customer("Same", "91")),
                        around(), NOW).orThrow().submit(around(), NOW).orThrow()));
            }
            return held.others().isEmpty();
        }))).toList();

        assertThat(racing.stream().map(CompletableFuture::join).filter(first -> first)).hasSize(1);
    }

    @Test
    @Tag("OPP-11")
    default void each_sees_its_own_and_the_vendor_no_drafts() {
        put(draft("a", "x"), validating("b", "y"), SharedOpportunity.enter(new OpportunityId("h"), content(customer("z", null)), NOW, around(),
                NOW.plusSeconds(5)).orThrow());
        var everything = new Scope.Everything();

        assertThat(opportunities().list(everything, ALL, new PageRequest(0, 10)).items()).extracting(each -> each.id().value()).containsExactly("h", "b");
        assertThat(opportunities().list(everything, ALL, PageRequest.onwards(10, "h")).items()).extracting(each -> each.id().value()).containsExactly("b");
        assertThat(opportunities().find(everything, new OpportunityId("a"))).isEmpty();
        assertThat(opportunities().list(new Scope.OfPartner(new PartyId("p-1")), ALL, new PageRequest(0, 1))).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.items()).hasSize(1);
        });
        assertThat(opportunities().list(new Scope.OfReseller(new PartyId("p-1"), new PartyId("r-1")), ALL, new PageRequest(0, 10)).items()).isEmpty();
        assertThat(opportunities().list(new Scope.OfHolder(new PartyId("p-1")), ALL, new PageRequest(0, 10)).items()).isEmpty();
        assertThat(opportunities().list(everything, new Opportunities.Filter(Optional.empty(), Optional.of(OpportunityStatus.CREATED), Optional.empty(),
                Optional.of(RepOffice.GUANGDONG)), new PageRequest(0, 10)).items()).hasSize(1);
    }

    @Test
    @Tag("OPP-16")
    default void the_history_is_only_added_to() {
        put(delivered("a", "x"));
        var first = new Opportunities.Told(new OpportunityId("a"), new PartyId("p-1"), NOW, told(ProgressPhase.TEST));
        var second = new Opportunities.Told(new OpportunityId("a"), new PartyId("p-1"), NOW.plusSeconds(1), told(ProgressPhase.SIGNED));
        transactions().inTransaction(() -> {
            opportunities().add(List.of(first, second));
            return null;
        });

        assertThat(opportunities().progress(new Scope.OfPartner(new PartyId("p-1")), new OpportunityId("a"))).containsExactly(second, first);
        assertThat(opportunities().progress(new Scope.OfPartner(new PartyId("p-2")), new OpportunityId("a"))).isEmpty();
    }

    @Test
    @Tag("OPP-09")
    @Tag("HO-01")
    @Tag("OPP-13")
    default void the_clock_finds_what_is_due_and_what_was_delivered_counts() {
        put(validating("a", "x"), delivered("b", "y"));
        var later = NOW.plus(Duration.ofDays(20));

        assertThat(opportunities().due(NOW, 10)).isEmpty();
        assertThat(opportunities().due(later, 10)).containsExactly(new OpportunityId("a"));
        assertThat(opportunities().alerts(NOW.plus(Duration.ofDays(13)), 10)).containsExactly(new OpportunityId("a"));
        assertThat(opportunities().alerts(later, 10)).isEmpty();
        assertThat(opportunities().delivered(Set.of(new PartyId("p-1"), new PartyId("p-2")), LocalDate.parse("2026-11-27")))
                .isEqualTo(Map.of(new PartyId("p-1"), 1));
        assertThat(opportunities().delivered(Set.of(new PartyId("p-1")), LocalDate.parse("2026-11-28"))).isEmpty();
        assertThat(opportunities().statistics()).containsExactly(new Opportunities.Statistic(RepOffice.GUANGDONG, 1, 1, 40_000_000));
    }
}
