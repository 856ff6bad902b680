package org.partnercenter.application.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.authorization.AuthorizationSample.NOW;
import static org.partnercenter.application.authorization.AuthorizationSample.act;
import static org.partnercenter.application.authorization.AuthorizationSample.approved;
import static org.partnercenter.application.authorization.AuthorizationSample.inForce;
import static org.partnercenter.application.authorization.AuthorizationSample.partner;
import static org.partnercenter.application.authorization.AuthorizationSample.pending;
import static org.partnercenter.application.authorization.AuthorizationSample.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every store of authorizations keeps. */
public interface AuthorizationsContract {

    Authorizations store();

    AuthorizationReads reads();

    AgreementAcceptances acceptances();

    Transactions transactions();

    private static List<String> ids(List<Authorization> found) {
        return found.stream().map(each -> each.id().value()).toList();
    }

    private static AuthorizationFilter all() {
        return new AuthorizationFilter(Optional.empty(), Optional.empty());
    }

    private static Scope everything() {
        return new Scope.Everything();
    }

    private void change(Authorization after, long loaded) {
        transactions().inTransaction(() -> {
            store().lock(Set.of(after.id()));
            store().update(List.of(new Authorizations.Changed(after, loaded)));
            return null;
        });
    }

    @Test
    default void authorizations_come_back_as_they_were_stored() {
        var waiting = pending("a-1", "c-1", partner("p-1"), NOW);
        var given = inForce("a-2", "c-1", reseller("d-1", "r-1"), NOW);
        store().insert(List.of(waiting, given));

        assertThat(transactions().inTransaction(() -> store().lock(List.of(waiting.id(), given.id(), new AuthorizationId("a-3")))))
                .isEqualTo(Map.of(waiting.id(), waiting, given.id(), given));
        assertThat(transactions().inTransaction(() -> store().lockPairs(Set.of(AuthorizationPair.of(given),
                new AuthorizationPair(new PartyId("c-1"), partner("d-1")))))).isEqualTo(Map.of(AuthorizationPair.of(given), given));
        assertThat(reads().between(Set.of(AuthorizationPair.of(waiting)))).isEqualTo(Map.of(AuthorizationPair.of(waiting), waiting));
        assertThat(reads().between(Set.of())).isEmpty();
    }

    @Test
    default void a_change_is_stored_under_the_version_it_was_read_with() {
        var given = inForce("a-1", "c-1", partner("p-1"), NOW);
        var over = given.revoke(Optional.of("原因"), act(NOW.plusSeconds(90))).orThrow();
        var other = pending("a-2", "c-2", partner("p-1"), NOW);
        store().insert(List.of(given, other));
        transactions().inTransaction(() -> {
            store().lock(Set.of(given.id(), other.id()));
            store().update(List.of(new Authorizations.Changed(over, given.version()),
                    new Authorizations.Changed(other.withdraw(act(NOW)).orThrow(), other.version())));
            return null;
        });

        assertThat(reads().find(everything(), given.id())).contains(over);
        assertThat(reads().find(everything(), other.id())).map(Authorization::status).contains(AuthorizationStatus.NONE);
        assertThatThrownBy(() -> change(over, given.version())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("ASC-33")
    default void what_is_open_of_a_customer_is_found_with_its_partner_and_all_resellers() {
        var over = pending("a-4", "c-1", reseller("d-1", "r-2"), NOW).reject(Optional.empty(), act(NOW)).orThrow();
        store().insert(List.of(inForce("a-2", "c-1", reseller("d-1", "r-1"), NOW), pending("a-1", "c-1", partner("d-1"), NOW), over,
                pending("a-3", "c-1", partner("d-2"), NOW), pending("a-5", "c-2", partner("d-1"), NOW)));

        assertThat(ids(transactions().inTransaction(() -> store().lockOpen(new PartyId("c-1"), new PartyId("d-1")))))
                .containsExactly("a-1", "a-2");
    }

    @Test
    @Tag("AUT-19")
    default void requests_that_wait_too_long_are_found_the_oldest_first() {
        store().insert(List.of(pending("a-1", "c-1", partner("p-1"), NOW.minusSeconds(5)), pending("a-2", "c-2", partner("p-1"), NOW),
                pending("a-3", "c-3", partner("p-1"), NOW.minusSeconds(9)), inForce("a-4", "c-4", partner("p-1"), NOW.minusSeconds(99))));

        assertThat(store().anyUnanswered(NOW)).isTrue();
        assertThat(store().anyUnanswered(NOW.minusSeconds(9))).isFalse();
        assertThat(ids(transactions().inTransaction(() -> store().lockUnanswered(NOW, 10)))).containsExactly("a-3", "a-1");
        assertThat(ids(transactions().inTransaction(() -> store().lockUnanswered(NOW, 1)))).containsExactly("a-3");
    }

    @Test
    @Tag("COM-05")
    default void lists_show_the_last_asked_first_and_each_side_its_own() {
        store().insert(List.of(pending("a-1", "c-1", partner("d-1"), NOW), pending("a-2", "c-2", partner("d-1"), NOW.plusSeconds(1)),
                inForce("a-3", "c-1", reseller("d-1", "r-1"), NOW.plusSeconds(2)), pending("a-4", "c-1", partner("d-2"), NOW)));
        var partner = new Scope.OfPartner(new PartyId("d-1"));
        var first = reads().list(partner, all(), new PageRequest(0, 1));

        assertThat(first.total()).isEqualTo(2);
        assertThat(ids(first.items())).containsExactly("a-2");
        assertThat(ids(reads().list(partner, all(), new PageRequest(0, 9).behind(Optional.of("a-2"))).items())).containsExactly("a-1");
        assertThat(ids(reads().list(new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1")), all(), new PageRequest(0, 9)).items()))
                .containsExactly("a-3");
        assertThat(ids(reads().list(new Scope.OfHolder(new PartyId("c-1")), all(), new PageRequest(0, 9)).items()))
                .containsExactly("a-3", "a-4", "a-1");
        assertThat(ids(reads().list(everything(), new AuthorizationFilter(Optional.of(AuthorizationStatus.PENDING),
                Optional.of(new PartyId("c-1"))), new PageRequest(0, 9)).items())).containsExactly("a-4", "a-1");
        assertThat(reads().find(partner, new AuthorizationId("a-3"))).isEmpty();
        assertThat(reads().find(new Scope.OfAccountManager(partner, "o-1"), new AuthorizationId("a-1"))).isEmpty();
    }

    @Test
    default void every_step_is_told_to_both_sides_and_to_nobody_else() {
        var waiting = pending("a-1", "c-1", partner("p-1"), NOW);
        var given = approved(waiting);
        var over = given.end(AuthorizationEnd.ASSOCIATION_ENDED, NOW.plusSeconds(99)).orThrow();
        store().insert(List.of(over));
        store().addSteps(List.of(step(waiting, AuthorizationEvent.REQUEST, "p-1", Optional.empty()),
                step(given, AuthorizationEvent.APPROVE, "c-1", Optional.empty()),
                step(over, AuthorizationEvent.ASSOCIATION_ENDED, "platform", Optional.of("因"))));

        var told = reads().history(new Scope.OfHolder(new PartyId("c-1")), waiting.id(), 9);
        assertThat(told).extracting(AuthorizationHistory::event).containsExactly(AuthorizationEvent.REQUEST, AuthorizationEvent.APPROVE,
                AuthorizationEvent.ASSOCIATION_ENDED);
        assertThat(told.get(1).letter()).contains("1.0");
        assertThat(told.get(2)).isEqualTo(new AuthorizationHistory(NOW, AuthorizationEvent.ASSOCIATION_ENDED, AuthorizationStatus.ENDED,
                new PartyId("platform"), Optional.of("operator-1"), Optional.of("因"), Optional.empty()));
        assertThat(reads().history(new Scope.OfPartner(new PartyId("p-1")), waiting.id(), 1)).hasSize(1)
                .first().extracting(AuthorizationHistory::event).isEqualTo(AuthorizationEvent.ASSOCIATION_ENDED);
        assertThat(reads().history(new Scope.OfPartner(new PartyId("p-2")), waiting.id(), 9)).isEmpty();
    }

    private static AuthorizationStep step(Authorization after, AuthorizationEvent event, String by, Optional<String> reason) {
        return new AuthorizationStep(after, event, NOW, new PartyId(by), Optional.of("operator-1"), reason);
    }

    @Test
    @Tag("AUT-04")
    default void a_version_is_accepted_once_and_for_itself() {
        var party = new PartyId("p-1");
        var acceptance = new AgreementAcceptance(party, Agreement.PARTNER_COMMITMENT_LETTER, "1.0", NOW, Optional.of("operator-1"),
                Viewers.of(party, Optional.empty()));
        acceptances().add(List.of(acceptance));
        acceptances().add(List.of(acceptance));

        assertThat(acceptances().accepted(Set.of(party, new PartyId("p-2")), Agreement.PARTNER_COMMITMENT_LETTER, "1.0")).containsExactly(party);
        assertThat(acceptances().accepted(Set.of(party), Agreement.PARTNER_COMMITMENT_LETTER, "2.0")).isEmpty();
        assertThat(acceptances().accepted(Set.of(party), Agreement.CUSTOMER_AUTHORIZATION_LETTER, "1.0")).isEmpty();
    }
}
