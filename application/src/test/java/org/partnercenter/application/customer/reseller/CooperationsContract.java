package org.partnercenter.application.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.reseller.Candidate;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of invitations and applications keeps. */
public interface CooperationsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    PartyId D1 = new PartyId("d-1");
    PartyId C1 = new PartyId("c-1");

    Cooperations cooperations();

    Transactions transactions();

    static Cooperation open(String id, String distributor, String party, int later) {
        return new Cooperation(new CooperationId(id), new PartyId(distributor), new PartyId(party), true, CooperationStatus.INVITED,
                NOW.plusSeconds(later), Optional.empty());
    }

    private static Cooperation declined(Cooperation cooperation) {
        return cooperation.on(CooperationEvent.DECLINE, cooperation.party(), new Candidate(Optional.empty(), Optional.empty(), false, false,
                false, Optional.empty(), false), NOW.plusSeconds(99)).orThrow();
    }

    @Test
    @Tag("HIE-03")
    default void two_parties_have_one_open_at_a_time() {
        var first = open("k-1", "d-1", "c-1", 0);
        assertThat(cooperations().add(List.of(first, open("k-2", "d-2", "c-1", 1)))).hasSize(2);
        assertThat(cooperations().add(List.of(open("k-3", "d-1", "c-1", 2), open("k-4", "d-1", "c-2", 2))))
                .containsExactly(new CooperationId("k-4"));
        transactions().inTransaction(() -> {
            assertThat(cooperations().hold(Set.of(first.id(), new CooperationId("none")))).containsOnlyKeys(first.id()).containsValue(first);
            assertThat(cooperations().holdOpen(Set.of(C1))).extracting(each -> each.id().value()).containsExactlyInAnyOrder("k-1", "k-2");
            cooperations().decide(List.of(declined(first)));
            return null;
        });
        assertThat(cooperations().holdOpen(Set.of(C1))).hasSize(1);
        assertThat(cooperations().add(List.of(open("k-5", "d-1", "c-1", 3)))).hasSize(1);
        assertThatThrownBy(() -> cooperations().decide(List.of(declined(first)))).isInstanceOf(IllegalStateException.class);
        assertThat(cooperations().find(new Scope.OfPartner(D1), first.id())).contains(declined(first));
    }

    @Test
    @Tag("COM-05")
    default void both_sides_list_theirs_the_latest_first() {
        var first = open("k-1", "d-1", "c-1", 0);
        cooperations().add(List.of(first, open("k-2", "d-1", "c-2", 1), open("k-3", "d-2", "c-1", 2)));
        cooperations().decide(List.of(declined(first)));
        assertThat(ids(new Scope.OfPartner(D1), Optional.empty(), new PageRequest(0, 10))).containsExactly("k-2", "k-1");
        assertThat(ids(new Scope.OfPartner(D1), Optional.empty(), PageRequest.onwards(10, "k-2"))).containsExactly("k-1");
        assertThat(ids(new Scope.OfPartner(D1), Optional.of(CooperationStatus.INVITED), new PageRequest(0, 10))).containsExactly("k-2");
        assertThat(ids(new Scope.OfHolder(C1), Optional.empty(), new PageRequest(0, 10))).containsExactly("k-3", "k-1");
        assertThat(cooperations().list(new Scope.OfHolder(C1), Optional.empty(), new PageRequest(1, 1)).total()).isEqualTo(2);
        assertThat(cooperations().find(new Scope.OfHolder(new PartyId("c-2")), first.id())).isEmpty();
    }

    private List<String> ids(Scope scope, Optional<CooperationStatus> status, PageRequest page) {
        return cooperations().list(scope, status, page).items().stream().map(each -> each.id().value()).toList();
    }
}
