package org.partnercenter.application.identity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;
import static org.partnercenter.application.identity.IdentityFixtures.reseller;

/** What every store answers to the lists of the capability. */
public interface IdentityQueriesContract extends IdentityStore {

    PageRequest ALL = new PageRequest(0, 100);
    Scope EVERYTHING = new Scope.Everything();

    private void town() {
        parties().add(List.of(party("p-1", PartyKind.PLATFORM), party("d-1", PartyKind.DISTRIBUTOR),
                party("d-2", PartyKind.DISTRIBUTOR), reseller("r-1", "d-1", NOW), reseller("r-2", "d-1", NOW.plusSeconds(1)),
                reseller("r-3", "d-1", NOW.plusSeconds(2)), reseller("r-4", "d-2", NOW), party("c-1", PartyKind.CUSTOMER)));
    }

    private static List<String> ids(Page<Party> page) {
        return page.items().stream().map(party -> party.id().value()).toList();
    }

    private List<String> visible(Scope scope) {
        return ids(queries().parties(scope, new PartyFilter(Optional.empty(), Optional.empty()), ALL));
    }

    @Test
    @Tag("COM-05")
    default void parties_come_in_the_order_of_ids_by_rows_and_by_marker() {
        town();
        var all = new PartyFilter(Optional.empty(), Optional.empty());

        assertThat(visible(EVERYTHING)).containsExactly("c-1", "d-1", "d-2", "p-1", "r-1", "r-2", "r-3", "r-4");
        var second = queries().parties(EVERYTHING, all, new PageRequest(1, 2));
        assertThat(second.total()).isEqualTo(8);
        assertThat(ids(second)).containsExactly("d-1", "d-2");
        var behind = queries().parties(EVERYTHING, new PartyFilter(Optional.empty(), Optional.of(id("p-1"))),
                new PageRequest(0, 2));
        assertThat(behind.total()).isEqualTo(8);
        assertThat(ids(behind)).containsExactly("r-1", "r-2");
    }

    @Test
    default void parties_are_filtered_by_kind() {
        town();
        var page = queries().parties(EVERYTHING, new PartyFilter(Optional.of(PartyKind.DISTRIBUTOR), Optional.empty()), ALL);

        assertThat(page.total()).isEqualTo(2);
        assertThat(ids(page)).containsExactly("d-1", "d-2");
    }

    @Test
    default void each_scope_shows_its_own_parties() {
        town();

        assertThat(visible(new Scope.OfPartner(id("d-1")))).containsExactly("d-1", "r-1", "r-2", "r-3");
        assertThat(visible(new Scope.OfReseller(id("d-1"), id("r-1")))).containsExactly("r-1");
        assertThat(visible(new Scope.OfHolder(id("c-1")))).containsExactly("c-1");
        assertThat(queries().party(new Scope.OfPartner(id("d-1")), id("r-4"))).isEmpty();
        assertThat(queries().party(EVERYTHING, id("r-4"))).contains(reseller("r-4", "d-2", NOW));
        assertThat(queries().party(EVERYTHING, id("nobody"))).isEmpty();
        assertThat(queries().parties(new Scope.OfPartner(id("d-1")), Set.of(id("r-1"), id("r-4"), id("nobody"))))
                .containsExactly(reseller("r-1", "d-1", NOW));
    }

    @Test
    default void keys_and_facts_are_listed_for_parties_in_scope() {
        town();
        var older = AccessKey.created(new AccessKeyId("KEY2"), id("d-1"), Optional.empty(), NOW);
        var newer = AccessKey.created(new AccessKeyId("KEY1"), id("d-1"), Optional.empty(), NOW.plusSeconds(1));
        accessKeys().add(List.of(new SealedKey(newer, new byte[] {1}), new SealedKey(older, new byte[] {2}),
                new SealedKey(AccessKey.created(new AccessKeyId("KEY3"), id("d-2"), Optional.empty(), NOW), new byte[] {3})));
        var restricted = new RecordedFact(id("d-1"), PartyFact.RESTRICTED, Optional.empty(), NOW, Optional.empty());
        var ownUse = new RecordedFact(id("d-1"), PartyFact.COUPON_OWN_USE, Optional.empty(), NOW.minusSeconds(9),
                Optional.of(NOW.minusSeconds(1)));
        facts().put(List.of(restricted, ownUse));

        assertThat(queries().keys(EVERYTHING, id("d-1"))).containsExactly(older, newer);
        assertThat(queries().facts(EVERYTHING, id("d-1"))).containsExactly(ownUse, restricted);
        assertThat(queries().keys(new Scope.OfPartner(id("d-2")), id("d-1"))).isEmpty();
        assertThat(queries().facts(new Scope.OfPartner(id("d-2")), id("d-1"))).isEmpty();
    }

    private List<String> resellers(ResellerFilter filter, PageRequest page) {
        return ids(queries().resellers(id("d-1"), filter, page));
    }

    @Test
    @Tag("COM-05")
    default void resellers_come_latest_first_and_foreign_ones_never() {
        town();

        assertThat(resellers(ResellerFilter.none(), ALL)).containsExactly("r-3", "r-2", "r-1");
        assertThat(resellers(ResellerFilter.none(), new PageRequest(1, 1))).containsExactly("r-2");
        assertThat(queries().resellers(id("d-1"), ResellerFilter.none(), new PageRequest(1, 1)).total()).isEqualTo(3);
        assertThat(resellers(filter(Optional.empty(), Optional.of(id("r-4")), Optional.empty(), Optional.empty()), ALL))
                .isEmpty();
    }

    @Test
    @Tag("COM-06")
    default void the_ends_of_a_range_are_left_out() {
        town();

        assertThat(resellers(filter(Optional.empty(), Optional.empty(), Optional.of(NOW), Optional.of(NOW.plusSeconds(2))),
                ALL)).containsExactly("r-2");
    }

    @Test
    default void account_names_are_matched_in_part_whatever_the_case_and_literally() {
        town();

        assertThat(resellers(filter(Optional.of("COUNT-R-2"), Optional.empty(), Optional.empty(), Optional.empty()), ALL))
                .containsExactly("r-2");
        assertThat(resellers(filter(Optional.of("%"), Optional.empty(), Optional.empty(), Optional.empty()), ALL)).isEmpty();
        assertThat(resellers(filter(Optional.of("r_2"), Optional.empty(), Optional.empty(), Optional.empty()), ALL))
                .isEmpty();
    }

    private static ResellerFilter filter(Optional<String> name, Optional<PartyId> reseller, Optional<Instant> begin,
                                         Optional<Instant> end) {
        return new ResellerFilter(name, reseller, begin, end);
    }
}
