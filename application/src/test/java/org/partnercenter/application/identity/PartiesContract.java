package org.partnercenter.application.identity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;
import static org.partnercenter.application.identity.IdentityFixtures.reseller;

/** What every store of parties keeps. */
public interface PartiesContract extends IdentityStore {

    @Test
    default void a_party_comes_back_as_it_was_stored() {
        var distributor = party("d-1", PartyKind.DISTRIBUTOR);
        var reseller = reseller("r-1", "d-1", NOW);

        assertThat(parties().add(List.of(distributor, reseller))).containsExactlyInAnyOrder(id("d-1"), id("r-1"));

        assertThat(parties().find(Set.of(id("d-1"), id("r-1"), id("nobody"))))
                .isEqualTo(Map.of(id("d-1"), distributor, id("r-1"), reseller));
        assertThat(parties().find(Set.of())).isEmpty();
    }

    @Test
    default void a_taken_id_is_not_stored_and_does_not_stop_the_others() {
        var first = party("c-1", PartyKind.CUSTOMER);
        parties().add(List.of(first));

        assertThat(parties().add(List.of(party("c-1", PartyKind.SOLUTION_PROVIDER), party("c-2", PartyKind.CUSTOMER))))
                .containsExactly(id("c-2"));
        assertThat(parties().find(Set.of(id("c-1")))).containsEntry(id("c-1"), first);
    }

    @Test
    default void there_is_one_platform() {
        assertThat(parties().platform()).isEmpty();
        assertThat(parties().add(List.of(party("p-1", PartyKind.PLATFORM)))).containsExactly(id("p-1"));
        assertThat(parties().add(List.of(party("p-2", PartyKind.PLATFORM)))).isEmpty();
        assertThat(parties().platform()).contains(id("p-1"));
        assertThat(parties().find(Set.of(id("p-2")))).isEmpty();
    }

    @Test
    default void ids_tell_upper_from_lower_case() {
        parties().add(List.of(party("c-1", PartyKind.CUSTOMER)));

        assertThat(parties().add(List.of(party("C-1", PartyKind.CUSTOMER)))).containsExactly(id("C-1"));
    }

    @Test
    @Tag("HIE-01")
    default void a_customer_becomes_a_reseller_once_and_nobody_else_does() {
        parties().add(List.of(party("c-1", PartyKind.CUSTOMER), party("d-1", PartyKind.DISTRIBUTOR)));
        var later = NOW.plusSeconds(60);
        assertThat(parties().makeResellers(Map.of(id("c-1"), id("d-1"), id("d-1"), id("d-2"), id("nobody"), id("d-1")), later))
                .containsExactly(id("c-1"));
        assertThat(parties().find(Set.of(id("c-1"))).get(id("c-1")))
                .isEqualTo(party("c-1", PartyKind.CUSTOMER).asResellerOf(id("d-1"), later));
        assertThat(parties().makeResellers(Map.of(id("c-1"), id("d-2")), later)).isEmpty();
    }
}
