package org.partnercenter.application.opportunity.business;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.opportunity.business.BusinessOpportunities.Filter;
import org.partnercenter.application.opportunity.business.BusinessOpportunities.Tab;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent.Detail;
import org.partnercenter.domain.opportunity.business.BusinessContent.Revenue;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity.Latest;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessOwner;
import org.partnercenter.domain.opportunity.business.BusinessProgress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of business opportunities does. */
public interface BusinessOpportunitiesContract {

    Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    PartyId D1 = new PartyId("d-1");
    PartyId R1 = new PartyId("r-1");
    PartyId CUSTOMER = new PartyId("c-1");
    Scope OWN = new Scope.OfPartner(D1);
    Filter ALL = new Filter(Tab.OWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    BusinessOpportunities opportunities();

    AccountDirectors directors();

    Transactions transactions();

    /** Makes a customer of the distributor known by these names. */
    void customer(PartyId id, String name, String account);

    static BusinessContent content(String title) {
        return new BusinessContent(title, Optional.of("张总要上云"), Optional.of(new Detail(Optional.of("a data platform"), Set.of("ecs", "obs"),
                Optional.of(LocalDate.parse("2027-03-01")))), Optional.of(new Revenue(Optional.of(Money.of("100000", "CNY")),
                Optional.of(Money.of("9000.50", "CNY")), Optional.of(YearMonth.parse("2027-04")))));
    }

    /** Of that manager, changed so many seconds after the others. */
    static BusinessOpportunity opportunity(String id, Optional<PartyId> reseller, String manager, int seconds) {
        return new BusinessOpportunity(new BusinessOpportunityId(id), new BusinessOwner(D1, reseller, manager), CUSTOMER, content("Cloud of " + id),
                BusinessOpportunityStatus.OPEN, Optional.of(new Latest(ProgressPhase.TEST, 60, NOW)), NOW, NOW.plusSeconds(seconds));
    }

    static BusinessOpportunities.Told told(String id, ProgressPhase phase) {
        return new BusinessOpportunities.Told(new BusinessOpportunityId(id), Optional.of("m-1"), NOW, new BusinessProgress(phase, 60,
                Optional.of("exchange"), Optional.empty(), Optional.of("张总很满意")));
    }

    private void put(BusinessOpportunity... all) {
        transactions().inTransaction(() -> {
            opportunities().put(List.of(all));
            return null;
        });
    }

    private List<String> ids(Scope scope, Filter filter) {
        return opportunities().list(scope, filter, new PageRequest(0, 10)).items().stream().map(each -> each.id().value()).toList();
    }

    private static Filter filter(Tab tab, Set<String> managers, String title, String customerName, String accountName) {
        return new Filter(tab, Optional.ofNullable(managers), Optional.ofNullable(title), Optional.empty(), Optional.ofNullable(customerName),
                Optional.ofNullable(accountName), Optional.empty(), Optional.empty());
    }

    @Test
    @Tag("BIZ-02")
    default void they_come_back_as_they_were_put() {
        var open = opportunity("a", Optional.empty(), "m-1", 1);
        var basic = new BusinessOpportunity(new BusinessOpportunityId("b"), new BusinessOwner(D1, Optional.of(R1), "m-2"), CUSTOMER, new BusinessContent("B",
                Optional.empty(), Optional.empty(), Optional.empty()), BusinessOpportunityStatus.BASIC, Optional.empty(), NOW, NOW);
        put(open, basic);

        var found = transactions().inTransaction(() -> opportunities().lock(Set.of(open.id(), basic.id(), new BusinessOpportunityId("z"))));
        assertThat(found).isEqualTo(Map.of(open.id(), open, basic.id(), basic));
        put(opportunity("a", Optional.empty(), "m-3", 5));
        assertThat(opportunities().find(OWN, open.id())).contains(opportunity("a", Optional.empty(), "m-3", 5));
    }

    @Test
    @Tag("BIZ-01")
    @Tag("BIZ-04")
    default void own_customers_and_resellers_are_listed_apart_the_one_changed_last_first() {
        put(opportunity("a", Optional.empty(), "m-1", 1), opportunity("b", Optional.of(R1), "m-2", 2), opportunity("c", Optional.empty(), "m-3", 3));

        assertThat(ids(OWN, ALL)).containsExactly("c", "a");
        assertThat(ids(OWN, filter(Tab.RESELLERS, null, null, null, null))).containsExactly("b");
        assertThat(ids(new Scope.OfReseller(D1, R1), ALL)).containsExactly("b");
        assertThat(ids(OWN, filter(Tab.OWN, Set.of("m-1", "m-2"), null, null, null))).containsExactly("a");
        assertThat(ids(OWN, filter(Tab.OWN, Set.of(), null, null, null))).isEmpty();
        assertThat(opportunities().list(OWN, ALL, PageRequest.onwards(10, "c")).items()).hasSize(1);
        assertThat(opportunities().list(OWN, ALL, new PageRequest(0, 1)).total()).isEqualTo(2);
        assertThat(ids(new Scope.Everything(), ALL)).isEmpty();
        assertThat(ids(new Scope.OfHolder(CUSTOMER), ALL)).isEmpty();
        assertThat(opportunities().find(new Scope.OfReseller(D1, R1), new BusinessOpportunityId("a"))).isEmpty();
        assertThat(opportunities().find(new Scope.OfPartner(new PartyId("d-2")), new BusinessOpportunityId("a"))).isEmpty();
    }

    @Test
    @Tag("BIZ-04")
    default void they_are_found_by_a_part_of_their_name_and_by_customer_account_and_manager() {
        customer(CUSTOMER, "深圳示例科技", "shenzhen-cloud");
        put(opportunity("a", Optional.empty(), "m-1", 1), opportunity("b", Optional.empty(), "m-2", 2));

        assertThat(ids(OWN, filter(Tab.OWN, null, "cloud OF a", null, null))).containsExactly("a");
        assertThat(ids(OWN, filter(Tab.OWN, null, "100%", null, null))).isEmpty();
        assertThat(ids(OWN, filter(Tab.OWN, null, null, "示例", null))).containsExactly("b", "a");
        assertThat(ids(OWN, filter(Tab.OWN, null, null, "广州", null))).isEmpty();
        assertThat(ids(OWN, filter(Tab.OWN, null, null, "示例", "ZHEN"))).hasSize(2);
        assertThat(ids(OWN, new Filter(Tab.OWN, Optional.empty(), Optional.empty(), Optional.of(CUSTOMER), Optional.empty(), Optional.empty(),
                Optional.of("m-2"), Optional.of(BusinessOpportunityStatus.OPEN)))).containsExactly("b");
    }

    @Test
    @Tag("BIZ-03")
    default void the_history_is_only_added_to() {
        put(opportunity("a", Optional.of(R1), "m-1", 1));
        transactions().inTransaction(() -> {
            opportunities().add(List.of(told("a", ProgressPhase.TEST), told("a", ProgressPhase.NEGOTIATION)));
            return null;
        });

        var id = new BusinessOpportunityId("a");
        assertThat(opportunities().progress(new Scope.OfReseller(D1, R1), id)).containsExactly(told("a", ProgressPhase.NEGOTIATION),
                told("a", ProgressPhase.TEST));
        assertThat(opportunities().progress(OWN, id)).hasSize(2);
        assertThat(opportunities().progress(new Scope.OfPartner(new PartyId("d-2")), id)).isEmpty();
    }

    @Test
    @Tag("BIZ-01")
    default void a_manager_has_one_director_or_none() {
        transactions().inTransaction(() -> {
            directors().put(List.of(directs("m-1", "m-9"), directs("m-2", "m-9"), directs("m-3", "m-8")));
            directors().put(List.of(directs("m-2", "m-8"), new AccountDirectors.Directs(D1, "m-3", Optional.empty())));
            return null;
        });

        assertThat(directors().of(D1)).isEqualTo(Map.of("m-1", "m-9", "m-2", "m-8"));
        var nine = new AccountDirectors.Seat(D1, "m-9");
        var eight = new AccountDirectors.Seat(D1, "m-8");
        assertThat(directors().teams(Set.of(nine, eight, new AccountDirectors.Seat(D1, "m-7"), new AccountDirectors.Seat(new PartyId("d-2"), "m-9"))))
                .isEqualTo(Map.of(nine, Set.of("m-1"), eight, Set.of("m-2")));
        assertThat(transactions().inTransaction(() -> directors().hold(Set.of(D1, R1)))).containsOnlyKeys(D1);
    }

    private static AccountDirectors.Directs directs(String manager, String director) {
        return new AccountDirectors.Directs(D1, manager, Optional.of(director));
    }
}
