package org.partnercenter.application.coupon.whitelist;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of white lists keeps. Each test starts with an empty one. */
@Tag("CPN-48")
public interface WhiteListsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    PartyId GOV = new PartyId("g-1");
    PartyId OTHER = new PartyId("g-2");
    Scope ALL = new Scope.Everything();
    Scope OWN = new Scope.OfPartner(GOV);

    WhiteLists lists();

    Transactions transactions();

    private <T> T within(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    private static List<PartyId> ids(String... ids) {
        return Arrays.stream(ids).map(PartyId::new).toList();
    }

    private WhiteListVersion given(PartyId partner, int version, String... customers) {
        var made = new WhiteListVersion(partner, version, customers.length, NOW.plusSeconds(version), partner);
        within(() -> {
            lists().add(made, ids(customers));
            return null;
        });
        return made;
    }

    private Map<PartyId, WhiteList> among(Map<PartyId, Set<PartyId>> asked) {
        return within(() -> lists().among(asked));
    }

    @Test
    default void the_highest_version_is_in_force_as_a_whole() {
        given(GOV, 1, "c-1", "c-2");
        given(GOV, 2, "c-2", "c-3");
        given(OTHER, 1, "c-1");

        assertThat(among(Map.of(GOV, Set.copyOf(ids("c-1", "c-2", "c-3", "c-4")), OTHER, Set.copyOf(ids("c-1", "c-2")),
                new PartyId("g-3"), Set.copyOf(ids("c-1"))))).isEqualTo(Map.of(
                GOV, new WhiteList(2, Set.copyOf(ids("c-2", "c-3"))), OTHER, new WhiteList(1, Set.copyOf(ids("c-1")))));
        assertThat(among(Map.of(GOV, Set.copyOf(ids("c-9"))))).isEqualTo(Map.of(GOV, new WhiteList(2, Set.of())));
    }

    @Test
    default void those_who_import_know_the_version_in_force() {
        given(GOV, 1, "c-1");
        var second = given(GOV, 2, "c-1", "c-2");

        assertThat(this.<Map<PartyId, WhiteListVersion>>within(() -> lists().hold(Set.of(GOV, OTHER)))).isEqualTo(Map.of(GOV, second));
    }

    @Test
    default void versions_are_kept_and_seen_by_their_partner_and_the_platform() {
        var first = given(GOV, 1, "c-1");
        var second = given(GOV, 2, "c-2");

        for (var scope : List.of(ALL, OWN)) {
            assertThat(lists().find(scope, GOV, Optional.empty())).contains(second);
            assertThat(lists().find(scope, GOV, Optional.of(1))).contains(first);
            assertThat(lists().find(scope, GOV, Optional.of(3))).isEmpty();
            assertThat(lists().versions(scope, GOV, new PageRequest(0, 10)).items()).containsExactly(second, first);
            assertThat(lists().versions(scope, GOV, new PageRequest(0, 10)).total()).isEqualTo(2);
            assertThat(lists().versions(scope, GOV, PageRequest.onwards(10, "2")).items()).containsExactly(first);
            assertThat(lists().customers(scope, first, Optional.empty(), new PageRequest(0, 10)).items()).isEqualTo(ids("c-1"));
        }
    }

    @Test
    default void what_is_outside_the_scope_does_not_exist() {
        var others = given(OTHER, 1, "c-1");

        for (var scope : List.of(OWN, new Scope.OfHolder(new PartyId("c-1")), new Scope.OfReseller(OTHER, new PartyId("r")))) {
            assertThat(lists().find(scope, OTHER, Optional.empty())).isEmpty();
            assertThat(lists().versions(scope, OTHER, new PageRequest(0, 10)).items()).isEmpty();
            assertThat(lists().customers(scope, others, Optional.empty(), new PageRequest(0, 10)).items()).isEmpty();
        }
    }

    @Test
    default void customers_come_in_pages_in_the_order_of_ids() {
        var version = given(GOV, 1, "c-3", "c-1", "c-2");

        var first = lists().customers(OWN, version, Optional.empty(), new PageRequest(0, 2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).isEqualTo(ids("c-1", "c-2"));
        assertThat(lists().customers(OWN, version, Optional.empty(), new PageRequest(2, 2)).items()).isEqualTo(ids("c-3"));
        assertThat(lists().customers(OWN, version, Optional.empty(), PageRequest.onwards(2, "c-2")).items()).isEqualTo(ids("c-3"));
        assertThat(lists().customers(OWN, version, Optional.of(new PartyId("c-2")), new PageRequest(0, 2)).items()).isEqualTo(ids("c-2"));
        assertThat(lists().customers(OWN, version, Optional.of(new PartyId("c-9")), new PageRequest(0, 2)).total()).isZero();
    }

    @Test
    default void a_big_list_is_one_version_too() {
        given(GOV, 1, IntStream.range(0, 100_000).mapToObj(i -> "customer-" + i).toArray(String[]::new));

        assertThat(lists().find(OWN, GOV, Optional.empty()).orElseThrow().customers()).isEqualTo(100_000);
        assertThat(among(Map.of(GOV, Set.copyOf(ids("customer-99999", "c-1")))).get(GOV).listed()).isEqualTo(Set.copyOf(ids("customer-99999")));
    }
}
