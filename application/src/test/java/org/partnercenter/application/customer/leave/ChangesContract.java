package org.partnercenter.application.customer.leave;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.customer.CustomerFixtures.NOW;
import static org.partnercenter.application.customer.CustomerFixtures.association;
import static org.partnercenter.application.customer.leave.ChangeSample.byPartner;
import static org.partnercenter.application.customer.leave.ChangeSample.of;

/** What every store of requests keeps. */
public interface ChangesContract extends ChangesStore {

    Instant LATER = NOW.plusSeconds(60);
    PageRequest TEN = new PageRequest(0, 10);

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private void store(ChangeRequest... all) {
        transactions().inTransaction(() -> {
            requests().add(List.of(all));
            return null;
        });
    }

    private void end(ChangeRequest... all) {
        transactions().inTransaction(() -> {
            requests().update(List.of(all));
            return null;
        });
    }

    @Test
    default void a_request_comes_back_as_it_was_stored_and_as_it_ended() {
        var plain = byPartner("q-1", "c-1", "d-1");
        var full = of("q-2", Side.CUSTOMER, "c-2", "d-1", Optional.of("r-1"), NOW);
        store(plain, full);

        assertThat(requests().find(Set.of(plain.id(), full.id(), new ChangeRequestId("q-9"))))
                .isEqualTo(Map.of(plain.id(), plain, full.id(), full));

        var rejected = full.reject(Side.PARTNER, Optional.of("stay"), LATER).orThrow();
        var withdrawn = plain.withdraw(Side.PARTNER, LATER).orThrow();
        end(rejected, withdrawn);
        assertThat(transactions().<Map<?, ?>>inTransaction(() -> requests().lock(Set.of(plain.id(), full.id()))))
                .isEqualTo(Map.of(plain.id(), withdrawn, full.id(), rejected));
    }

    @Test
    @Tag("ASC-21")
    default void one_request_about_a_customer_is_pending() {
        store(byPartner("q-1", "c-1", "d-1"), byPartner("q-2", "c-2", "d-1"));

        assertThatThrownBy(() -> store(byPartner("q-3", "c-1", "d-1"))).isInstanceOf(RuntimeException.class);
        assertThat(transactions().inTransaction(() -> requests().lockPending(Set.of(id("c-1"), id("c-3")))))
                .extracting(ChangeRequest::id).containsExactly(new ChangeRequestId("q-1"));
        end(byPartner("q-1", "c-1", "d-1").close(LATER).orThrow());
        assertThat(transactions().inTransaction(() -> requests().lockPending(Set.of(id("c-1"))))).isEmpty();
        store(byPartner("q-3", "c-1", "d-1"));
    }

    @Test
    @Tag("ASC-21")
    @Tag("ASC-25")
    default void the_latest_submissions_are_known_whatever_came_of_them() {
        store(of("q-1", Side.PARTNER, "c-1", "d-1", Optional.empty(), NOW).withdraw(Side.PARTNER, NOW).orThrow(),
                of("q-2", Side.PARTNER, "c-1", "d-1", Optional.of("r-1"), LATER).reject(Side.CUSTOMER, Optional.empty(), LATER).orThrow(),
                of("q-3", Side.PARTNER, "c-1", "d-2", Optional.empty(), NOW).close(NOW).orThrow(),
                of("q-4", Side.CUSTOMER, "c-1", "d-2", Optional.empty(), NOW).withdraw(Side.CUSTOMER, NOW).orThrow(),
                of("q-5", Side.CUSTOMER, "c-1", "d-1", Optional.empty(), LATER.plusSeconds(1)),
                byPartner("q-6", "c-2", "d-1").close(NOW).orThrow());

        assertThat(requests().earlier(Set.of(id("c-1"), id("c-2"), id("c-3")))).isEqualTo(Map.of(
                id("c-1"), new ChangeRequests.Earlier(true, Map.of(id("d-1"), LATER, id("d-2"), NOW), Optional.of(LATER.plusSeconds(1))),
                id("c-2"), new ChangeRequests.Earlier(false, Map.of(id("d-1"), NOW), Optional.empty())));
        assertThat(requests().earlier(Set.of())).isEmpty();
    }

    @Test
    default void what_nobody_answered_is_found_in_the_order_of_its_end() {
        var end = NOW.plus(Duration.ofDays(30));
        store(of("q-1", Side.PARTNER, "c-1", "d-1", Optional.empty(), NOW), of("q-2", Side.PARTNER, "c-2", "d-1", Optional.empty(),
                NOW.minusSeconds(60)), of("q-3", Side.PARTNER, "c-3", "d-1", Optional.empty(), NOW.minusSeconds(90)).close(NOW).orThrow());

        assertThat(requests().anyExpired(end.minusSeconds(61))).isFalse();
        assertThat(requests().anyExpired(end.minusSeconds(60))).isTrue();
        assertThat(transactions().inTransaction(() -> requests().lockExpired(end, 10))).extracting(request -> request.id().value())
                .containsExactly("q-2", "q-1");
        assertThat(transactions().inTransaction(() -> requests().lockExpired(end, 1))).hasSize(1);
    }

    @Test
    default void lists_are_the_scopes_own_the_latest_first_and_filtered() {
        store(of("q-1", Side.PARTNER, "c-1", "d-1", Optional.empty(), NOW), of("q-2", Side.CUSTOMER, "c-2", "d-1", Optional.empty(), LATER),
                of("q-3", Side.PARTNER, "c-3", "d-1", Optional.of("r-1"), LATER), of("q-4", Side.PARTNER, "c-4", "d-2", Optional.empty(), NOW),
                of("q-5", Side.PARTNER, "c-5", "d-1", Optional.empty(), NOW.plusSeconds(30)).close(LATER).orThrow());

        assertThat(listed(new Scope.OfPartner(id("d-1")), all())).containsExactly("q-2", "q-5", "q-1");
        assertThat(listed(new Scope.OfReseller(id("d-1"), id("r-1")), all())).containsExactly("q-3");
        assertThat(listed(new Scope.OfHolder(id("c-2")), all())).containsExactly("q-2");
        assertThat(listed(new Scope.Everything(), all())).containsExactly("q-3", "q-2", "q-5", "q-4", "q-1");
        assertThat(listed(new Scope.OfPartner(id("d-1")), ChangeFilter.of(ChangeKind.DISASSOCIATION))).containsExactly("q-5", "q-1");
        assertThat(listed(new Scope.OfPartner(id("d-1")), new ChangeFilter(Optional.empty(), Optional.of(id("c-5")),
                Optional.of(ChangeRequestStatus.CLOSED), Optional.of(Side.PARTNER), Optional.of(NOW), Optional.of(LATER))))
                .containsExactly("q-5");
        assertThat(listed(new Scope.OfPartner(id("d-1")), new ChangeFilter(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(NOW.plusSeconds(30)), Optional.empty()))).containsExactly("q-2");
        assertThat(queries().request(new Scope.OfPartner(id("d-1")), new ChangeRequestId("q-1"))).isPresent();
        assertThat(queries().request(new Scope.OfPartner(id("d-2")), new ChangeRequestId("q-1"))).isEmpty();
    }

    private List<String> listed(Scope scope, ChangeFilter filter) {
        var page = queries().requests(scope, filter, TEN);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(request -> request.id().value()).toList();
    }

    private static ChangeFilter all() {
        return new ChangeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    @Test
    default void lists_go_on_behind_a_marker() {
        store(byPartner("q-1", "c-1", "d-1"), byPartner("q-2", "c-2", "d-1"), byPartner("q-3", "c-3", "d-1"));

        var page = queries().requests(new Scope.Everything(), all(), PageRequest.onwards(10, "q-3"));
        assertThat(page.items()).extracting(request -> request.id().value()).containsExactly("q-2", "q-1");
        assertThat(page.total()).isZero();
    }

    @Test
    @Tag("COM-28")
    default void an_account_manager_sees_requests_about_the_customers_assigned_to_it() {
        associations().begin(List.of(association("a-c-1", "c-1", "d-1").assignedTo(Optional.of("operator-1")),
                association("a-c-2", "c-2", "d-1")));
        store(byPartner("q-1", "c-1", "d-1"), byPartner("q-2", "c-2", "d-1"));
        var scope = new Scope.OfAccountManager(new Scope.OfPartner(id("d-1")), "operator-1");

        assertThat(listed(scope, all())).containsExactly("q-1");
        assertThat(queries().request(scope, new ChangeRequestId("q-2"))).isEmpty();
    }

    private List<Association> past() {
        var left = association("a-1", "c-1", "d-1");
        var moved = association("a-2", "c-2", "d-1", Optional.of("r-1"), NOW);
        var switched = association("a-3", "c-3", "d-1");
        associations().begin(List.of(left, moved, switched));
        var over = left.disassociate(NOW.plusSeconds(10)).orThrow();
        var transfer = moved.transferTo(Optional.empty(), new AssociationId("a-4"), NOW.plusSeconds(20)).orThrow();
        var change = switched.switchModel(AssociationType.REFERRAL, new AssociationId("a-5"), NOW.plusSeconds(30)).orThrow();
        transactions().inTransaction(() -> {
            associations().end(List.of(over, transfer.ended(), change.ended()));
            associations().begin(List.of(transfer.begun(), change.begun()));
            return null;
        });
        return List.of(over, transfer.ended(), change.ended());
    }

    @Test
    @Tag("ASC-34")
    default void a_former_partner_sees_whom_it_had() {
        var past = past();

        assertThat(former().former(new Scope.OfPartner(id("d-1")), FormerFilter.none(), TEN).items()).containsExactly(past.get(0));
        assertThat(former().former(new Scope.OfReseller(id("d-1"), id("r-1")), FormerFilter.none(), TEN).items())
                .containsExactly(past.get(1));
        assertThat(former().former(new Scope.OfPartner(id("d-2")), FormerFilter.none(), TEN).total()).isZero();
        assertThat(former().former(new Scope.Everything(), FormerFilter.none(), TEN).items())
                .containsExactly(past.get(1), past.get(0));
        assertThat(former().former(new Scope.Everything(), FormerFilter.none(), PageRequest.onwards(10, "a-2")).items())
                .containsExactly(past.get(0));
        assertThat(former().former(new Scope.Everything(), new FormerFilter(Optional.of(id("c-1")), Optional.of(NOW),
                Optional.of(NOW.plusSeconds(11))), TEN).total()).isEqualTo(1);
        assertThat(former().former(new Scope.Everything(), new FormerFilter(Optional.empty(), Optional.of(NOW.plusSeconds(10)),
                Optional.of(NOW.plusSeconds(20))), TEN).total()).isZero();
    }

    @Test
    @Tag("ASC-34")
    default void who_was_whose_customer_at_some_moment_of_a_span_is_known() {
        past();
        var own = new Scope.OfPartner(id("d-1"));
        var both = Set.of(id("c-1"), id("c-2"), id("c-9"));

        assertThat(former().associatedBetween(own, both, NOW.minusSeconds(10), NOW)).isEmpty();
        assertThat(former().associatedBetween(own, both, NOW, NOW.plusSeconds(1))).containsExactly(id("c-1"));
        assertThat(former().associatedBetween(own, both, NOW.plusSeconds(10), NOW.plusSeconds(99))).containsExactly(id("c-2"));
        assertThat(former().associatedBetween(new Scope.OfReseller(id("d-1"), id("r-1")), both, NOW, NOW.plusSeconds(99)))
                .containsExactly(id("c-2"));
    }
}
