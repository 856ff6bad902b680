package org.partnercenter.domain.customer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AssociationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final AssociationId NEXT = new AssociationId("a-2");
    private static final Optional<PartyId> RESELLER = Optional.of(new PartyId("reseller-1"));
    private static final Association ACTIVE = new Association(new AssociationId("a-1"), new PartyId("customer-1"),
            new PartyId("partner-1"), Optional.empty(), AssociationType.RESALE, NOW, true, Optional.of("vip"),
            Optional.of("operator-1"), Optional.empty());
    private static final Association OVER = ACTIVE.disassociate(LATER).orThrow();

    @Test
    @Tag("ASC-05")
    void every_event_ends_an_association_in_force_and_none_touches_one_that_is_over() {
        var rows = new ArrayList<String>();
        for (var state : AssociationStatus.values()) {
            for (var event : AssociationEvent.values()) {
                var association = state == AssociationStatus.ACTIVE ? ACTIVE : OVER;
                var next = AssociationTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                if (event != AssociationEvent.ASSOCIATE) {
                    assertThat(after(association, event)).isEqualTo(next);
                }
            }
        }

        assertThat(rows).containsExactly("ACTIVE DISASSOCIATE ENDED", "ACTIVE SWITCH_MODEL ENDED",
                "ACTIVE TRANSFER_RESELLER ENDED");
        assertThat(AssociationTransition.TABLE.next(null, AssociationEvent.ASSOCIATE)).contains(AssociationStatus.ACTIVE);
    }

    @Test
    void an_ended_association_says_when_and_why() {
        assertThat(OVER.ending()).contains(new Association.Ending(LATER, AssociationEnd.DISASSOCIATED));
    }

    @Test
    @Tag("ASC-34")
    void it_covers_the_second_it_began_in_and_ends_before_its_end() {
        var begun = Instant.parse("2026-11-23T04:00:00.900Z");
        var late = new Association(NEXT, ACTIVE.customer(), ACTIVE.partner(), RESELLER, AssociationType.RESALE, begun, true, Optional.empty(),
                Optional.empty(), Optional.empty());

        assertThat(late.covers(NOW)).isTrue();
        assertThat(late.covers(NOW.minusNanos(1))).isFalse();
        assertThat(OVER.covers(NOW)).isTrue();
        assertThat(OVER.covers(LATER.minusNanos(1))).isTrue();
        assertThat(OVER.covers(LATER)).isFalse();
        assertThat(ACTIVE.covers(LATER.plusSeconds(1_000_000_000))).isTrue();
    }

    @Test
    @Tag("ASC-03")
    void a_switch_ends_one_association_and_begins_the_next_in_the_other_model() {
        var change = ACTIVE.switchModel(AssociationType.REFERRAL, NEXT, LATER).orThrow();

        assertThat(change.ended().ending()).contains(new Association.Ending(LATER, AssociationEnd.MODEL_SWITCHED));
        assertThat(change.begun()).isEqualTo(new Association(NEXT, ACTIVE.customer(), ACTIVE.partner(), Optional.empty(),
                AssociationType.REFERRAL, LATER, true, Optional.of("vip"), Optional.of("operator-1"), Optional.empty()));
    }

    @Test
    @Tag("ASC-03")
    void a_switch_to_the_same_model_is_refused() {
        assertThat(ACTIVE.switchModel(AssociationType.RESALE, NEXT, LATER).refusals())
                .singleElement().matches(refusal -> refusal.is(CustomerRefusal.MODEL_UNCHANGED));
    }

    @Test
    void a_transfer_keeps_partner_and_model() {
        var change = ACTIVE.transferTo(RESELLER, NEXT, LATER).orThrow();

        assertThat(change.ended().ending()).contains(new Association.Ending(LATER, AssociationEnd.RESELLER_TRANSFERRED));
        assertThat(change.begun()).isEqualTo(new Association(NEXT, ACTIVE.customer(), ACTIVE.partner(), RESELLER,
                AssociationType.RESALE, LATER, true, Optional.of("vip"), Optional.empty(), Optional.empty()));
        assertThat(change.begun().transferTo(Optional.empty(), new AssociationId("a-3"), LATER).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-28")
    void a_customer_is_its_resellers_own_or_its_partners() {
        assertThat(ACTIVE.keeper()).isEqualTo(ACTIVE.partner());
        assertThat(ACTIVE.transferTo(RESELLER, NEXT, LATER).orThrow().begun().keeper()).isEqualTo(RESELLER.get());
        assertThat(ACTIVE.assignedTo(Optional.of("operator-2")).manager()).contains("operator-2");
    }

    @Test
    void a_transfer_to_where_the_customer_is_already_is_refused() {
        assertThat(ACTIVE.transferTo(Optional.empty(), NEXT, LATER).refusals())
                .singleElement().matches(refusal -> refusal.is(CustomerRefusal.RESELLER_UNCHANGED));
    }

    private static Optional<AssociationStatus> after(Association association, AssociationEvent event) {
        Decision<Association> ended = switch (event) {
            case ASSOCIATE -> throw new IllegalArgumentException("creates");
            case DISASSOCIATE -> association.disassociate(LATER);
            case SWITCH_MODEL -> association.switchModel(AssociationType.REFERRAL, NEXT, LATER)
                    .map(Association.Change::ended);
            case TRANSFER_RESELLER -> association.transferTo(RESELLER, NEXT, LATER).map(Association.Change::ended);
        };
        return ended.fold(over -> Optional.of(over.status()), refusals -> {
            assertThat(refusals).extracting(refusal -> refusal.reason())
                    .isEqualTo(List.of(CustomerRefusal.ASSOCIATION_OVER.name()));
            return Optional.empty();
        });
    }
}
