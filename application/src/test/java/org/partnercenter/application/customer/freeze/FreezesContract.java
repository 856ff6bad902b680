package org.partnercenter.application.customer.freeze;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeId;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of freezes keeps. */
public interface FreezesContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    PartyId D1 = new PartyId("d-1");
    PartyId R1 = new PartyId("r-1");
    PartyId C1 = new PartyId("c-1");
    PartyId C2 = new PartyId("c-2");

    Freezes freezes();

    static CustomerFreeze freeze(String id, PartyId customer, Optional<PartyId> reseller, FreezeState state, Instant at) {
        return new CustomerFreeze(new FreezeId(id), customer, D1, reseller, state,
                new CustomerFreeze.Step(at, D1, FreezeEvent.FREEZE_ACCOUNT, Optional.of("arrears")), Optional.empty());
    }

    private static AccountRelease release(Instant at) {
        return new AccountRelease(C1, D1, Optional.empty(), at, D1, "asked");
    }

    @Test
    @Tag("ASC-28")
    default void a_freeze_is_in_force_until_it_ends_and_stays_in_the_history() {
        var first = freeze("f-1", C1, Optional.empty(), FreezeState.ACCOUNT, NOW);
        var other = freeze("f-2", C2, Optional.of(R1), FreezeState.ACCOUNT_AND_RESOURCES, NOW);
        freezes().begin(List.of(first, other));
        assertThat(freezes().inForce(Set.of(C1, C2))).containsEntry(C1, first).containsEntry(C2, other);

        var over = first.keeperLeft(C1, NOW.plusSeconds(9));
        freezes().end(List.of(over));
        assertThat(freezes().inForce(Set.of(C1, C2))).containsOnlyKeys(C2);
        assertThatThrownBy(() -> freezes().end(List.of(over))).isInstanceOf(IllegalStateException.class);
        var again = freeze("f-3", C1, Optional.empty(), FreezeState.ACCOUNT, NOW.plusSeconds(10));
        freezes().begin(List.of(again));
        assertThat(freezes().history(new Scope.OfPartner(D1), C1).freezes()).containsExactly(again, over);
    }

    @Test
    default void a_freeze_is_seen_by_whoever_keeps_the_customer() {
        var freeze = freeze("f-1", C1, Optional.empty(), FreezeState.ACCOUNT, NOW);
        freezes().begin(List.of(freeze));
        assertThat(freezes().history(new Scope.OfReseller(D1, R1), C1).freezes()).isEmpty();
        freezes().keep(List.of(freeze.keptBy(Optional.of(R1))));
        assertThat(freezes().history(new Scope.OfReseller(D1, R1), C1).freezes()).containsExactly(freeze.keptBy(Optional.of(R1)));
        assertThat(freezes().history(new Scope.OfPartner(new PartyId("d-2")), C1).freezes()).isEmpty();
        assertThat(freezes().history(new Scope.OfHolder(C1), C1).freezes()).hasSize(1);
        assertThat(freezes().history(new Scope.OfHolder(C2), C1).freezes()).isEmpty();
    }

    @Test
    @Tag("ASC-28")
    default void the_latest_release_counts_and_all_stay() {
        freezes().release(List.of(release(NOW), release(NOW.plusSeconds(5))));
        freezes().release(List.of(release(NOW.plusSeconds(3)), release(NOW)));
        assertThat(freezes().releases(Set.of(C1, C2))).containsOnlyKeys(C1).containsEntry(C1, release(NOW.plusSeconds(5)));
        assertThat(freezes().history(new Scope.OfPartner(D1), C1).releases()).containsExactly(release(NOW.plusSeconds(5)),
                release(NOW.plusSeconds(3)), release(NOW));
    }
}
