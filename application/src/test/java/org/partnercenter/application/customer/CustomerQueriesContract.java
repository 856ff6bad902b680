package org.partnercenter.application.customer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.NOW;
import static org.partnercenter.application.customer.CustomerFixtures.association;

/** What every store answers to the lists of the capability. */
public interface CustomerQueriesContract extends CustomerStore {

    PageRequest ALL = new PageRequest(0, 100);
    Scope DISTRIBUTOR = new Scope.OfPartner(new PartyId("d-1"));

    private void town() {
        for (var id : List.of("c-1", "c-2", "c-3", "c-4", "c-5", "c-6")) {
            known(IdentityFixtures.party(id, PartyKind.CUSTOMER));
        }
        associations().begin(List.of(
                association("a-1", "c-1", "d-1"),
                association("a-2", "c-2", "d-1", Optional.empty(), NOW.plusSeconds(1)),
                association("a-3", "c-3", "d-1", Optional.empty(), NOW.plusSeconds(2)),
                association("a-4", "c-4", "d-1", Optional.of("r-1"), NOW),
                association("a-5", "c-5", "s-1")));
        var left = association("a-6", "c-6", "d-1");
        associations().begin(List.of(left));
        associations().end(List.of(left.disassociate(NOW.plusSeconds(9)).orThrow()));
    }

    private Page<SubCustomer> list(Scope scope, SubCustomerFilter filter, PageRequest page) {
        return queries().customers(scope, filter, page, NOW);
    }

    private List<String> ids(Scope scope, SubCustomerFilter filter) {
        return list(scope, filter, ALL).items().stream().map(each -> each.association().customer().value()).toList();
    }

    @Test
    default void a_partner_sees_its_own_customers_latest_first() {
        town();

        assertThat(ids(DISTRIBUTOR, SubCustomerFilter.none())).containsExactly("c-3", "c-2", "c-1");
        assertThat(ids(new Scope.OfPartner(new PartyId("s-1")), SubCustomerFilter.none())).containsExactly("c-5");
        assertThat(ids(new Scope.OfPartner(new PartyId("d-2")), SubCustomerFilter.none())).isEmpty();
    }

    @Test
    @Tag("COM-11")
    default void a_resellers_customers_are_seen_apart_and_through_its_own_distributor_only() {
        town();
        var reseller = new PartyId("r-1");

        assertThat(ids(new Scope.OfReseller(new PartyId("d-1"), reseller), SubCustomerFilter.none())).containsExactly("c-4");
        assertThat(ids(new Scope.OfReseller(new PartyId("d-2"), reseller), SubCustomerFilter.none())).isEmpty();
    }

    @Test
    @Tag("COM-05")
    default void an_offset_counts_rows() {
        town();
        var page = list(DISTRIBUTOR, SubCustomerFilter.none(), new PageRequest(1, 1));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(each -> each.association().customer().value()).containsExactly("c-2");
        assertThat(list(DISTRIBUTOR, SubCustomerFilter.none(), new PageRequest(3, 10)).total()).isEqualTo(3);
    }

    @Test
    @Tag("COM-05")
    default void behind_a_marker_the_list_goes_on_even_when_its_customer_has_left() {
        town();
        associations().end(List.of(association("a-3", "c-3", "d-1", Optional.empty(), NOW.plusSeconds(2))
                .disassociate(NOW.plusSeconds(9)).orThrow()));
        var page = list(DISTRIBUTOR, SubCustomerFilter.none(), PageRequest.onwards(1, "a-3"));

        assertThat(page.total()).isZero();
        assertThat(page.items()).extracting(each -> each.association().customer().value()).containsExactly("c-2");
        assertThat(list(DISTRIBUTOR, SubCustomerFilter.none(), ALL.behind(Optional.of("a-1"))))
                .isEqualTo(new Page<>(2, List.of()));
        assertThat(list(DISTRIBUTOR, SubCustomerFilter.none(), ALL.behind(Optional.of("nothing"))).items()).isEmpty();
    }

    @Test
    @Tag("COM-21")
    default void customers_are_looked_up_within_the_scope() {
        town();
        var asked = Stream.of("c-1", "c-4", "c-5", "c-6", "nobody").map(PartyId::new).collect(Collectors.toSet());

        assertThat(queries().customers(DISTRIBUTOR, asked, NOW)).containsOnlyKeys(new PartyId("c-1"))
                .containsValue(list(DISTRIBUTOR, exact(Optional.empty(), Optional.of(new PartyId("c-1"))), ALL).items().getFirst());
        assertThat(queries().customers(new Scope.Everything(), asked, NOW).keySet()).extracting(PartyId::value)
                .containsExactlyInAnyOrder("c-1", "c-4", "c-5");
    }

    @Test
    @Tag("COM-06")
    default void the_ends_of_a_range_are_left_out() {
        town();

        assertThat(ids(DISTRIBUTOR, range(Optional.of(NOW), Optional.of(NOW.plusSeconds(2))))).containsExactly("c-2");
        assertThat(ids(DISTRIBUTOR, range(Optional.of(NOW.plusSeconds(2)), Optional.empty()))).isEmpty();
        assertThat(ids(DISTRIBUTOR, range(Optional.empty(), Optional.of(NOW)))).isEmpty();
    }

    @Test
    default void names_match_in_part_whatever_the_case_but_labels_do_not() {
        town();

        assertThat(ids(DISTRIBUTOR, texts("aCCount-c-2", null, null))).containsExactly("c-2");
        assertThat(ids(DISTRIBUTOR, texts(null, "OF C-3", null))).containsExactly("c-3");
        assertThat(ids(DISTRIBUTOR, texts(null, null, "abel-c-1"))).containsExactly("c-1");
        assertThat(ids(DISTRIBUTOR, texts(null, null, "label-c-1"))).isEmpty();
        assertThat(ids(DISTRIBUTOR, texts("c_1", null, null))).isEmpty();
        assertThat(ids(DISTRIBUTOR, texts(null, "%", null))).isEmpty();
        assertThat(ids(DISTRIBUTOR, texts(null, null, "%"))).isEmpty();
    }

    @Test
    @Tag("ASC-03")
    default void customers_are_filtered_by_model_and_by_id() {
        town();

        assertThat(ids(DISTRIBUTOR, exact(Optional.of(AssociationType.RESALE), Optional.of(new PartyId("c-2")))))
                .containsExactly("c-2");
        assertThat(ids(DISTRIBUTOR, exact(Optional.of(AssociationType.REFERRAL), Optional.empty()))).isEmpty();
        assertThat(ids(DISTRIBUTOR, exact(Optional.empty(), Optional.of(new PartyId("c-5"))))).isEmpty();
    }

    @Test
    @Tag("ASC-14")
    default void a_customer_comes_with_its_names_and_what_holds_of_it_now() {
        town();
        recorded(fact(PartyFact.VERIFICATION_STATUS, "2", NOW), fact(PartyFact.CUSTOMER_TYPE, "1", NOW),
                fact(PartyFact.FROZEN, "1", NOW.plusSeconds(1)), fact(PartyFact.CUSTOMER_LEVEL, "V3", NOW));

        var customer = list(DISTRIBUTOR, exact(Optional.empty(), Optional.of(new PartyId("c-1"))), ALL).items().getFirst();

        assertThat(customer).isEqualTo(new SubCustomer(association("a-1", "c-1", "d-1"), "Name of c-1", "Account-c-1",
                Optional.of("13800000000"), Optional.of("c-1@example.com"), Optional.of("manager-1"),
                new SubCustomer.Standing(Optional.of("2"), Optional.of("1"), Optional.empty(), Optional.of("V3")),
                SubCustomer.Origin.ofPlatform()));
        assertThat(customer.toString()).doesNotContain("138", "example.com", "Name");
    }

    @Test
    @Tag("COM-28")
    default void an_account_manager_sees_what_is_assigned_to_it_within_its_scope() {
        town();
        associations().assign(List.of(association("a-2", "c-2", "d-1", Optional.empty(), NOW.plusSeconds(1))
                        .assignedTo(Optional.of("o-1")),
                association("a-4", "c-4", "d-1", Optional.of("r-1"), NOW).assignedTo(Optional.of("o-1"))));

        var seen = list(new Scope.OfAccountManager(DISTRIBUTOR, "o-1"), exact(Optional.empty(), Optional.empty()), ALL);

        assertThat(seen.total()).isEqualTo(1);
        assertThat(seen.items()).extracting(each -> each.association().customer().value()).containsExactly("c-2");
        assertThat(list(new Scope.OfAccountManager(DISTRIBUTOR, "o-2"), exact(Optional.empty(), Optional.empty()), ALL).total())
                .isZero();
    }

    @Test
    default void the_history_of_a_customer_is_seen_by_those_it_concerned() {
        town();

        assertThat(queries().history(new Scope.Everything(), new PartyId("c-6"))).hasSize(1);
        assertThat(queries().history(DISTRIBUTOR, new PartyId("c-6"))).hasSize(1);
        assertThat(queries().history(new Scope.OfHolder(new PartyId("c-6")), new PartyId("c-6"))).hasSize(1);
        assertThat(queries().history(new Scope.OfPartner(new PartyId("s-1")), new PartyId("c-6"))).isEmpty();
        assertThat(queries().history(new Scope.OfHolder(new PartyId("c-1")), new PartyId("c-6"))).isEmpty();
    }

    private static RecordedFact fact(PartyFact fact, String value, Instant from) {
        return new RecordedFact(new PartyId("c-1"), fact, Optional.of(value), from, Optional.empty());
    }

    private static SubCustomerFilter range(Optional<Instant> begin, Optional<Instant> end) {
        return new SubCustomerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), begin, end,
                Optional.empty());
    }

    private static SubCustomerFilter texts(String accountName, String name, String label) {
        return new SubCustomerFilter(Optional.ofNullable(accountName), Optional.ofNullable(name),
                Optional.ofNullable(label), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static SubCustomerFilter exact(Optional<AssociationType> type, Optional<PartyId> customer) {
        return new SubCustomerFilter(Optional.empty(), Optional.empty(), Optional.empty(), type, Optional.empty(),
                Optional.empty(), customer);
    }
}
