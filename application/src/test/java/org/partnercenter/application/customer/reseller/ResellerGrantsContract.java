package org.partnercenter.application.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of reseller's rights keeps. */
public interface ResellerGrantsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    PartyId D1 = new PartyId("d-1");
    PartyId R1 = new PartyId("r-1");
    PartyId R2 = new PartyId("r-2");

    ResellerGrants grants();

    Transactions transactions();

    private static ResellerGrant grant(String id, PartyId reseller, ResellerRight right, Instant at) {
        return new ResellerGrant(new GrantId(id), D1, reseller, right, at, Optional.empty());
    }

    private static ResellerGrant revoked(ResellerGrant grant, Instant at) {
        return new ResellerGrant(grant.id(), grant.distributor(), grant.reseller(), grant.right(), grant.grantedAt(), Optional.of(at));
    }

    @Test
    @Tag("HIE-07")
    default void rights_are_in_force_from_their_grant_until_they_are_revoked() {
        var budgets = grant("g-1", R1, ResellerRight.BUDGETS, NOW);
        var freezing = grant("g-2", R1, ResellerRight.FREEZING, NOW.plusSeconds(1));
        grants().begin(List.of(budgets, freezing));

        assertThat(grants().inForce(Set.of(R1, R2))).containsOnlyKeys(R1)
                .containsEntry(R1, Set.of(ResellerRight.BUDGETS, ResellerRight.FREEZING));
        assertThat(transactions().inTransaction(() -> grants().hold(Set.of(R1, R2))).get(R1)).containsExactlyInAnyOrder(budgets, freezing);

        grants().revoke(List.of(revoked(budgets, NOW.plusSeconds(2))));
        assertThat(grants().inForce(Set.of(R1))).containsEntry(R1, Set.of(ResellerRight.FREEZING));
        grants().begin(List.of(grant("g-3", R1, ResellerRight.BUDGETS, NOW.plusSeconds(3))));
        assertThat(grants().history(new Scope.OfReseller(D1, R1), R1)).extracting(each -> each.id().value())
                .containsExactly("g-3", "g-2", "g-1");
    }

    @Test
    default void what_is_not_in_force_cannot_be_revoked() {
        var budgets = grant("g-1", R1, ResellerRight.BUDGETS, NOW);
        grants().begin(List.of(budgets));
        grants().revoke(List.of(revoked(budgets, NOW)));
        assertThatThrownBy(() -> grants().revoke(List.of(revoked(budgets, NOW)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void the_history_is_seen_by_those_it_concerns() {
        grants().begin(List.of(grant("g-1", R1, ResellerRight.BUDGETS, NOW)));
        assertThat(grants().history(new Scope.OfPartner(D1), R1)).hasSize(1);
        assertThat(grants().history(new Scope.OfReseller(new PartyId("d-2"), R1), R1)).isEmpty();
        assertThat(grants().history(new Scope.OfReseller(D1, R2), R1)).isEmpty();
        assertThat(grants().history(new Scope.Everything(), R1)).hasSize(1);
    }
}
