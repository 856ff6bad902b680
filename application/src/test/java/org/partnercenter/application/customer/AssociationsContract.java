package org.partnercenter.application.customer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.customer.CustomerFixtures.NOW;
import static org.partnercenter.application.customer.CustomerFixtures.association;

/** What every store of associations keeps. */
public interface AssociationsContract extends CustomerStore {

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private Associations.Held held(String... customers) {
        return transactions().inTransaction(() -> associations().hold(
                List.of(customers).stream().map(PartyId::new).collect(Collectors.toSet())));
    }

    @Test
    default void an_association_comes_back_as_it_was_stored() {
        var plain = association("a-1", "c-1", "d-1");
        var full = association("a-2", "c-2", "d-1", Optional.of("r-1"), NOW);

        assertThat(associations().begin(List.of(plain, full))).containsExactlyInAnyOrder(plain.id(), full.id());

        assertThat(associations().active(Set.of(id("c-1"), id("c-2"), id("c-3"))))
                .isEqualTo(Map.of(id("c-1"), plain, id("c-2"), full));
        assertThat(associations().active(Set.of())).isEmpty();
    }

    @Test
    @Tag("ASC-05")
    default void a_customer_with_a_partner_gets_no_second_one_and_the_others_are_stored() {
        associations().begin(List.of(association("a-1", "c-1", "d-1")));

        assertThat(associations().begin(List.of(association("a-2", "c-1", "d-2"), association("a-3", "c-2", "d-2"))))
                .containsExactly(new AssociationId("a-3"));
        assertThat(associations().active(Set.of(id("c-1"))).get(id("c-1")).partner()).isEqualTo(id("d-1"));
    }

    @Test
    default void an_ended_one_makes_room_and_is_remembered() {
        var first = association("a-1", "c-1", "d-1");
        associations().begin(List.of(first));
        transactions().inTransaction(() -> {
            associations().hold(Set.of(id("c-1")));
            associations().end(List.of(first.disassociate(NOW.plusSeconds(1)).orThrow()));
            return null;
        });

        assertThat(associations().active(Set.of(id("c-1")))).isEmpty();
        assertThat(held("c-1", "c-2")).isEqualTo(new Associations.Held(Map.of(), Set.of(id("c-1"))));
        assertThat(associations().begin(List.of(association("a-2", "c-1", "d-2")))).hasSize(1);
        assertThat(queries().history(new Scope.Everything(), id("c-1")))
                .extracting(association -> association.id().value()).containsExactly("a-2", "a-1");
        var ever = associations().ever(Set.of(id("c-1"), id("c-2")));
        assertThat(ever).containsOnlyKeys(id("c-1"));
        assertThat(ever.get(id("c-1"))).extracting(association -> association.id().value()).containsExactlyInAnyOrder("a-1", "a-2");
        assertThat(ever.get(id("c-1"))).filteredOn(association -> association.covers(NOW)).extracting(association ->
                association.id().value()).contains("a-1");
        assertThat(ever.get(id("c-1"))).filteredOn(association -> association.covers(NOW.plusSeconds(1)))
                .noneMatch(association -> association.id().value().equals("a-1"));
    }

    @Test
    default void what_is_not_in_force_cannot_end() {
        var first = association("a-1", "c-1", "d-1");
        associations().begin(List.of(first));
        var over = first.disassociate(NOW.plusSeconds(1)).orThrow();
        associations().end(List.of(over));

        assertThatThrownBy(() -> transactions().inTransaction(() -> {
            associations().end(List.of(over));
            return null;
        })).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void several_end_each_in_its_own_way_and_their_successors_begin() {
        var one = association("a-1", "c-1", "d-1");
        var two = association("a-2", "c-2", "d-1");
        associations().begin(List.of(one, two));
        var switched = one.switchModel(AssociationType.REFERRAL, new AssociationId("a-3"), NOW.plusSeconds(1)).orThrow();
        var moved = two.transferTo(Optional.of(id("r-1")), new AssociationId("a-4"), NOW.plusSeconds(2)).orThrow();

        transactions().inTransaction(() -> {
            associations().hold(Set.of(id("c-1"), id("c-2")));
            associations().end(List.of(switched.ended(), moved.ended()));
            associations().begin(List.of(switched.begun(), moved.begun()));
            return null;
        });

        assertThat(held("c-1", "c-2").active()).isEqualTo(Map.of(id("c-1"), switched.begun(), id("c-2"), moved.begun()));
        assertThat(history("c-1")).containsExactly(switched.begun(), switched.ended());
        assertThat(history("c-2")).containsExactly(moved.begun(), moved.ended());
    }

    private List<Association> history(String customer) {
        return queries().history(new Scope.Everything(), id(customer));
    }
}
