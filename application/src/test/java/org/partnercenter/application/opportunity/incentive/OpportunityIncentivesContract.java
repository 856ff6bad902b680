package org.partnercenter.application.opportunity.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.opportunity.OpportunitiesContract;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Published;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Review;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.LAPSED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.PUBLICISED_TO_CONFIRM;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.REJECTED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.UNDER_REVIEW;

/** What every store of opportunity incentives does. */
public interface OpportunityIncentivesContract {

    Instant NOW = OpportunitiesContract.NOW;
    PartyId P1 = new PartyId("p-1");
    PartyId P2 = new PartyId("p-2");
    Scope EVERYTHING = new Scope.Everything();
    OpportunityIncentives.Filter ALL = new OpportunityIncentives.Filter(Optional.empty(), Optional.empty(), Optional.empty());

    OpportunityIncentives incentives();

    Exclusions exclusions();

    MarketplaceSales sales();

    Transactions transactions();

    static EndCustomer customer(String title, String code) {
        return OpportunitiesContract.customer(title, code);
    }

    /** The opportunity is called like the application, and its bill, too; it was changed so many seconds after the others. */
    static OpportunityIncentive incentive(String id, PartyId partner, OpportunityIncentiveStatus status, EndCustomer customer, int seconds,
                                          String... orders) {
        boolean published = status != UNDER_REVIEW && status != REJECTED;
        var review = status == UNDER_REVIEW ? new Review(Optional.of(NOW.plusSeconds(60)), Optional.of(NOW.plusSeconds(30L + seconds)))
                : new Review(Optional.empty(), Optional.empty());
        return new OpportunityIncentive(new OpportunityIncentiveId(id), partner, status, new IncentiveClaim(new OpportunityId("of-" + id),
                new ClaimedProject(OpportunityIncentiveKind.PROJECT, true, new PartyId("c-1"), Set.of(orders), LocalDate.parse("2026-11-28"),
                        LocalDate.parse("2027-02-28"), List.of("start.pdf"))), customer, List.of("o-1"), NOW, NOW.plusSeconds(seconds), review,
                status == REJECTED ? Optional.of("why") : Optional.empty(), published ? Optional.of(new Published(Money.of("10", "CNY"),
                Money.of("100", "CNY"), "bill-" + id)) : Optional.empty());
    }

    private void put(OpportunityIncentive... all) {
        transactions().inTransaction(() -> {
            incentives().put(List.of(all));
            return null;
        });
    }

    private OpportunityIncentives.Held held(Set<String> opportunities, Set<EndCustomer> customers, Set<String> orders, String... ids) {
        return transactions().inTransaction(() -> incentives().hold(new OpportunityIncentives.Wanted(ids(ids), opportunities.stream()
                .map(OpportunityId::new).collect(Collectors.toSet()), customers, orders)));
    }

    private static Set<OpportunityIncentiveId> ids(String... ids) {
        return Arrays.stream(ids).map(OpportunityIncentiveId::new).collect(Collectors.toSet());
    }

    private static List<String> names(List<OpportunityIncentive> all) {
        return all.stream().map(each -> each.id().value()).toList();
    }

    @Test
    @Tag("OPI-01")
    default void applications_come_back_as_they_were_put() {
        var one = incentive("a", P1, PUBLICISED_TO_CONFIRM, customer("深圳示例", "91"), 1, "CS-1", "CS-2");
        var other = incentive("b", P1, REJECTED, customer("Other", null), 2);
        put(one, other);
        assertThat(incentives().of(ids("a", "b", "z"))).isEqualTo(Map.of(one.id(), one, other.id(), other));

        var changed = incentive("a", P1, LAPSED, customer("深圳示例", "91"), 5, "CS-3");
        put(changed);
        assertThat(incentives().find(EVERYTHING, one.id())).contains(changed);
    }

    @Test
    @Tag("OPI-03")
    @Tag("OPI-04")
    default void who_holds_gets_what_counts_of_all_partners_for_the_same_customer_opportunity_or_order() {
        put(incentive("a", P1, UNDER_REVIEW, customer("Same", "91"), 1, "CS-1"), incentive("b", P2, PUBLICISED_TO_CONFIRM, customer("same ", null), 2),
                incentive("c", P2, REJECTED, customer("Same", "91"), 3, "CS-3"), incentive("d", P2, UNDER_REVIEW, customer("Other", "92"), 4, "CS-4"));

        assertThat(names(held(Set.of(), Set.of(customer("SAME", null)), Set.of()).others())).containsExactlyInAnyOrder("a", "b");
        assertThat(names(held(Set.of(), Set.of(customer("Renamed", "9 1")), Set.of()).others())).containsExactly("a");
        assertThat(names(held(Set.of("of-d", "of-c"), Set.of(), Set.of()).others())).containsExactly("d");
        assertThat(held(Set.of(), Set.of(), Set.of("CS-1", "CS-3", "CS-9")).claimed()).isEqualTo(Map.of("CS-1", new OpportunityIncentiveId("a")));
        assertThat(held(Set.of(), Set.of(), Set.of(), "c", "z").named()).containsOnlyKeys(new OpportunityIncentiveId("c"));
    }

    @Test
    @Tag("OPI-03")
    default void of_two_partners_that_apply_at_once_for_the_same_customer_one_sees_the_other() {
        var racing = IntStream.range(0, 4).mapToObj(n -> CompletableFuture.supplyAsync(() -> transactions().inTransaction(() -> {
            var held = incentives().hold(new OpportunityIncentives.Wanted(Set.of(), Set.of(), Set.of(customer("Same", "91")), Set.of()));
            if (held.others().isEmpty()) {
                incentives().put(List.of(incentive("r-" + n, new PartyId("p-" + n), UNDER_REVIEW, customer("Same", "91"), n)));
            }
            return held.others().isEmpty();
        }))).toList();

        assertThat(racing.stream().map(CompletableFuture::join).filter(first -> first)).hasSize(1);
    }

    @Test
    @Tag("OPI-01")
    @Tag("OPI-07")
    default void those_a_bill_pays_and_those_that_can_be_disqualified_are_found() {
        put(incentive("a", P1, UNDER_REVIEW, customer("A", null), 1), incentive("b", P1, PUBLICISED_TO_CONFIRM, customer("B", null), 2),
                incentive("c", P1, REJECTED, customer("C", null), 3), incentive("d", P2, UNDER_REVIEW, customer("D", null), 4));

        transactions().inTransaction(() -> {
            assertThat(names(incentives().holdPaidBy(Set.of("bill-b", "bill-z")))).containsExactly("b");
            assertThat(names(incentives().holdUndecided(Set.of(P1)))).containsExactlyInAnyOrder("a", "c");
            return null;
        });
    }

    @Test
    @Tag("OPI-01")
    default void each_partner_sees_its_own_the_one_changed_last_first() {
        put(incentive("a", P1, UNDER_REVIEW, customer("A", null), 1), incentive("b", P2, REJECTED, customer("B", null), 2),
                incentive("c", P1, REJECTED, customer("C", null), 3));

        assertThat(names(incentives().list(EVERYTHING, ALL, new PageRequest(0, 10)).items())).containsExactly("c", "b", "a");
        assertThat(names(incentives().list(EVERYTHING, ALL, PageRequest.onwards(10, "b")).items())).containsExactly("a");
        assertThat(incentives().list(new Scope.OfPartner(P1), ALL, new PageRequest(0, 1))).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(names(page.items())).containsExactly("c");
        });
        assertThat(names(incentives().list(EVERYTHING, new OpportunityIncentives.Filter(Optional.of(REJECTED), Optional.of(P1),
                Optional.of(new OpportunityId("of-c"))), new PageRequest(0, 10)).items())).containsExactly("c");
        assertThat(incentives().find(new Scope.OfPartner(P2), new OpportunityIncentiveId("a"))).isEmpty();
        assertThat(incentives().list(new Scope.OfReseller(P1, P1), ALL, new PageRequest(0, 10)).items()).isEmpty();
        assertThat(incentives().list(new Scope.OfHolder(P1), ALL, new PageRequest(0, 10)).items()).isEmpty();
    }

    @Test
    @Tag("OPI-01")
    default void the_clock_finds_whom_to_remind_the_longest_waiting_first() {
        put(incentive("a", P1, UNDER_REVIEW, customer("A", null), 5), incentive("b", P1, UNDER_REVIEW, customer("B", null), 2),
                incentive("c", P1, REJECTED, customer("C", null), 1));

        assertThat(incentives().alerts(NOW.plusSeconds(31), 10)).isEmpty();
        assertThat(incentives().alerts(NOW.plusSeconds(40), 10)).extracting(OpportunityIncentiveId::value).containsExactly("b", "a");
        assertThat(incentives().alerts(NOW.plusSeconds(40), 1)).hasSize(1);
    }

    @Test
    @Tag("OPI-07")
    default void a_partner_is_excluded_in_a_year_and_stays_so() {
        transactions().inTransaction(() -> {
            exclusions().put(List.of(new ExcludePartner(P1, 2026, "twice"), new ExcludePartner(P1, 2026, "again")));
            exclusions().put(List.of(new ExcludePartner(P1, 2026, "later")));
            return null;
        });

        assertThat(exclusions().among(Set.of(P1, P2), 2026)).containsExactly(P1);
        assertThat(exclusions().among(Set.of(P1, P2), 2027)).isEmpty();
    }

    @Test
    @Tag("OPI-08")
    default void partners_see_the_sales_of_their_opportunities_and_the_last_one_counts() {
        var first = new MarketplaceSale(new OpportunityId("a"), new PartyId("s-1"), Money.of("10", "CNY"), LocalDate.parse("2026-11-20"));
        var better = new MarketplaceSale(first.opportunity(), new PartyId("s-2"), Money.of("20", "CNY"), LocalDate.parse("2026-11-21"));
        var other = new MarketplaceSale(new OpportunityId("b"), new PartyId("s-1"), Money.of("30", "CNY"), LocalDate.parse("2026-11-22"));
        transactions().inTransaction(() -> {
            sales().put(List.of(new MarketplaceSales.Won(first, P1), new MarketplaceSales.Won(other, P2)));
            sales().put(List.of(new MarketplaceSales.Won(better, P1)));
            return null;
        });

        assertThat(sales().of(Set.of(new OpportunityId("a"), new OpportunityId("z")))).isEqualTo(Map.of(better.opportunity(), better));
        assertThat(sales().list(EVERYTHING, new PageRequest(0, 10)).items()).containsExactly(better, other);
        assertThat(sales().list(EVERYTHING, PageRequest.onwards(10, "a")).items()).containsExactly(other);
        assertThat(sales().list(new Scope.OfPartner(P1), new PageRequest(0, 10)).items()).containsExactly(better);
        assertThat(sales().list(new Scope.OfHolder(P1), new PageRequest(0, 10)).items()).isEmpty();
    }
}
