package org.partnercenter.domain.customer.leave;

import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.customer.leave.Requests.FROZEN;
import static org.partnercenter.domain.customer.leave.Requests.LATER;
import static org.partnercenter.domain.customer.leave.Requests.NEXT;
import static org.partnercenter.domain.customer.leave.Requests.NOW;
import static org.partnercenter.domain.customer.leave.Requests.UNDER_FROZEN;
import static org.partnercenter.domain.customer.leave.Requests.UNTIL;
import static org.partnercenter.domain.customer.leave.Requests.association;
import static org.partnercenter.domain.customer.leave.Requests.pending;

class ChangeRequestTest {

    private static final PartnerStanding GOOD = PartnerStanding.good();

    /** Every state of a request of each kind, and every event. */
    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Tag("ASC-20")
    @Tag("COM-27")
    void every_event_does_in_every_state_what_the_table_says_and_nothing_else(ChangeKind kind) {
        var rows = new ArrayList<String>();
        inEveryState(kind).forEach((state, request) -> {
            assertThat(request.status()).isEqualTo(state);
            for (var event : ChangeRequestEvent.values()) {
                var next = ChangeRequestTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                after(request, event).ifPresent(decision -> assertThat(seen(decision, state, event))
                        .as(state + " " + event).isEqualTo(next));
            }
        });

        assertThat(rows).containsExactly(
                "PENDING_CUSTOMER CUSTOMER_APPROVES COMPLETED", "PENDING_CUSTOMER CUSTOMER_REJECTS REJECTED",
                "PENDING_CUSTOMER PARTNER_WITHDRAWS WITHDRAWN", "PENDING_CUSTOMER EXPIRE EXPIRED",
                "PENDING_CUSTOMER ASSOCIATION_CHANGED CLOSED",
                "PENDING_PARTNER PARTNER_APPROVES COMPLETED", "PENDING_PARTNER PARTNER_REJECTS REJECTED",
                "PENDING_PARTNER CUSTOMER_WITHDRAWS WITHDRAWN", "PENDING_PARTNER EXPIRE EXPIRED",
                "PENDING_PARTNER ASSOCIATION_CHANGED CLOSED");
        assertThat(ChangeRequestTransition.TABLE.next(null, ChangeRequestEvent.PARTNER_SUBMITS))
                .contains(ChangeRequestStatus.PENDING_CUSTOMER);
        assertThat(ChangeRequestTransition.TABLE.next(null, ChangeRequestEvent.CUSTOMER_SUBMITS))
                .contains(ChangeRequestStatus.PENDING_PARTNER);
    }

    /** The next state, or empty where the state forbids it, and says so. */
    private static Optional<ChangeRequestStatus> seen(Decision<ChangeRequestStatus> decision, ChangeRequestStatus state,
                                                      ChangeRequestEvent event) {
        if (!decision.isGranted()) {
            assertThat(decision.refusals()).singleElement().matches(refusal -> refusal.is(LeaveRefusal.LEAVE_REQUEST_STATE));
            assertThat(decision.refusals().get(0).facts()).containsEntry("status", state.name()).containsEntry("event", event.name());
        }
        return decision.fold(Optional::of, refusals -> Optional.empty());
    }

    private static Map<ChangeRequestStatus, ChangeRequest> inEveryState(ChangeKind kind) {
        var byPartner = pending(kind, Side.PARTNER, AssociationType.RESALE);
        var all = new EnumMap<ChangeRequestStatus, ChangeRequest>(ChangeRequestStatus.class);
        all.put(ChangeRequestStatus.PENDING_CUSTOMER, byPartner);
        all.put(ChangeRequestStatus.PENDING_PARTNER, pending(kind, Side.CUSTOMER, AssociationType.RESALE));
        all.put(ChangeRequestStatus.COMPLETED, approve(byPartner, Side.CUSTOMER, GOOD, LATER).orThrow().request());
        all.put(ChangeRequestStatus.REJECTED, byPartner.reject(Side.CUSTOMER, Optional.empty(), LATER).orThrow());
        all.put(ChangeRequestStatus.WITHDRAWN, byPartner.withdraw(Side.PARTNER, LATER).orThrow());
        all.put(ChangeRequestStatus.EXPIRED, byPartner.expire(UNTIL).orThrow());
        all.put(ChangeRequestStatus.CLOSED, byPartner.close(LATER).orThrow());
        assertThat(all).containsOnlyKeys(ChangeRequestStatus.values());
        return all;
    }

    /** Empty for the events that create. */
    private static Optional<Decision<ChangeRequestStatus>> after(ChangeRequest request, ChangeRequestEvent event) {
        return switch (event) {
            case PARTNER_SUBMITS, CUSTOMER_SUBMITS -> Optional.empty();
            case CUSTOMER_APPROVES -> Optional.of(approve(request, Side.CUSTOMER, GOOD, LATER).map(done -> done.request().status()));
            case PARTNER_APPROVES -> Optional.of(approve(request, Side.PARTNER, GOOD, LATER).map(done -> done.request().status()));
            case CUSTOMER_REJECTS -> Optional.of(request.reject(Side.CUSTOMER, Optional.empty(), LATER).map(ChangeRequest::status));
            case PARTNER_REJECTS -> Optional.of(request.reject(Side.PARTNER, Optional.empty(), LATER).map(ChangeRequest::status));
            case PARTNER_WITHDRAWS -> Optional.of(request.withdraw(Side.PARTNER, LATER).map(ChangeRequest::status));
            case CUSTOMER_WITHDRAWS -> Optional.of(request.withdraw(Side.CUSTOMER, LATER).map(ChangeRequest::status));
            case EXPIRE -> Optional.of(request.expire(UNTIL).map(ChangeRequest::status));
            case ASSOCIATION_CHANGED -> Optional.of(request.close(LATER).map(ChangeRequest::status));
        };
    }

    private static Decision<ChangeRequest.Completion> approve(ChangeRequest request, Side by, PartnerStanding standing, Instant at) {
        return request.approve(by, Optional.of(association(request.about().type())), standing, NEXT, at);
    }

    @Test
    void a_disassociation_that_is_approved_ends_the_association_at_the_same_instant() {
        var done = approve(pending(ChangeKind.DISASSOCIATION, Side.PARTNER, AssociationType.RESALE), Side.CUSTOMER, GOOD, LATER).orThrow();

        assertThat(done.request().ending()).contains(new ChangeRequest.Ending(LATER, Optional.empty()));
        assertThat(done.ended().ending()).contains(new Association.Ending(LATER, AssociationEnd.DISASSOCIATED));
        assertThat(done.begun()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssociationType.class)
    @Tag("ASC-03")
    void a_switch_that_is_approved_goes_on_in_the_other_model_without_a_gap(AssociationType type) {
        var request = pending(ChangeKind.SWITCH, Side.CUSTOMER, type);
        var done = approve(request, Side.PARTNER, GOOD, LATER).orThrow();

        assertThat(done.ended().ending()).contains(new Association.Ending(LATER, AssociationEnd.MODEL_SWITCHED));
        assertThat(done.begun().orElseThrow().type()).isNotEqualTo(type).isEqualTo(request.target().orElseThrow());
        assertThat(done.begun().orElseThrow().associatedOn()).isEqualTo(LATER);
    }

    /** The listener that closes such requests makes this impossible; whoever embeds the domain alone is told. */
    @Test
    void nobody_ends_an_association_that_a_request_is_not_about() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.PARTNER, AssociationType.RESALE);

        assertThat(request.approve(Side.CUSTOMER, Optional.empty(), GOOD, NEXT, LATER).refusals())
                .singleElement().matches(refusal -> refusal.is(LeaveRefusal.LEAVE_REQUEST_STATE));
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_partner_approves_no_end_of_a_resale_association_and_rejects_all_the_same() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.RESALE);

        assertThat(reasons(approve(request, Side.PARTNER, FROZEN, LATER))).containsExactly("LEAVE_PARTNER_FROZEN");
        assertThat(reasons(approve(request, Side.PARTNER, UNDER_FROZEN, LATER))).containsExactly("LEAVE_DISTRIBUTOR_FROZEN");
        assertThat(request.reject(Side.PARTNER, Optional.empty(), LATER).isGranted()).isTrue();
        assertThat(approve(pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.REFERRAL), Side.PARTNER, FROZEN, LATER)
                .isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-28")
    void nothing_but_the_state_is_asked_when_the_customer_approves() {
        assertThat(approve(pending(ChangeKind.DISASSOCIATION, Side.PARTNER, AssociationType.RESALE), Side.CUSTOMER, FROZEN, LATER)
                .isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_partner_gets_no_customer_of_the_reseller_model_whoever_decides() {
        assertThat(reasons(approve(pending(ChangeKind.SWITCH, Side.PARTNER, AssociationType.REFERRAL), Side.CUSTOMER, FROZEN, LATER)))
                .containsExactly("LEAVE_PARTNER_FROZEN");
        assertThat(approve(pending(ChangeKind.SWITCH, Side.PARTNER, AssociationType.RESALE), Side.CUSTOMER, FROZEN, LATER).isGranted()).isTrue();
    }

    @Test
    void what_nobody_answered_in_time_is_over_before_anybody_has_noticed() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.PARTNER, AssociationType.RESALE);

        assertThat(request.statusAt(UNTIL.minusNanos(1))).isEqualTo(ChangeRequestStatus.PENDING_CUSTOMER);
        assertThat(request.statusAt(UNTIL)).isEqualTo(ChangeRequestStatus.EXPIRED);
        assertThat(reasons(approve(request, Side.CUSTOMER, GOOD, UNTIL))).containsExactly("LEAVE_REQUEST_STATE");
        assertThat(request.expire(UNTIL.minusNanos(1)).isGranted()).isFalse();
    }

    @Test
    void who_rejects_may_say_why_in_256_characters() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.PARTNER, AssociationType.RESALE);

        assertThat(request.reject(Side.CUSTOMER, Optional.of("字".repeat(256)), LATER).orThrow().ending().orElseThrow().comment())
                .hasValueSatisfying(comment -> assertThat(comment).hasSize(256));
        assertThat(reasons(request.reject(Side.CUSTOMER, Optional.of("x".repeat(257)), LATER)))
                .containsExactly(CommonRefusal.FIELD_TOO_LONG.name());
    }

    @Test
    void each_side_is_shown_what_it_can_do_and_what_forbids_the_rest() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.RESALE);

        assertThat(request.possibilities(Side.PARTNER, FROZEN, LATER)).extracting(Possibility::event, Possibility::to,
                possibility -> possibility.refusals().stream().map(Refusal::reason).toList()).containsExactly(
                tuple("PARTNER_APPROVES", "", "LEAVE_PARTNER_FROZEN"), tuple("PARTNER_REJECTS", "REJECTED"),
                tuple("PARTNER_WITHDRAWS", "", "LEAVE_REQUEST_STATE"));
        assertThat(request.possibilities(Side.CUSTOMER, GOOD, LATER)).extracting(Possibility::event, Possibility::to,
                possibility -> possibility.refusals().stream().map(Refusal::reason).toList()).containsExactly(
                tuple("CUSTOMER_APPROVES", "", "LEAVE_REQUEST_STATE"), tuple("CUSTOMER_REJECTS", "", "LEAVE_REQUEST_STATE"),
                tuple("CUSTOMER_WITHDRAWS", "WITHDRAWN"));
    }

    private static Tuple tuple(String event, String to, String... reasons) {
        return Assertions.tuple(event, to, List.of(reasons));
    }

    @Test
    void its_life_tells_who_did_what_and_in_which_words() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.RESALE);
        var begun = new ChangeRequest.Step(NOW, ChangeRequestEvent.CUSTOMER_SUBMITS, Optional.of("moving on"));

        assertThat(request.life()).containsExactly(begun);
        assertThat(request.reject(Side.PARTNER, Optional.of("stay"), LATER).orThrow().life()).containsExactly(begun,
                new ChangeRequest.Step(LATER, ChangeRequestEvent.PARTNER_REJECTS, Optional.of("stay")));
        assertThat(request.expire(UNTIL).orThrow().life().get(1).event().side()).isEmpty();
        assertThat(begun.event().side()).contains(Side.CUSTOMER);
        assertThat(approve(request, Side.PARTNER, GOOD, LATER).orThrow().request().life().get(1).event())
                .isEqualTo(ChangeRequestEvent.PARTNER_APPROVES);
    }

    @Test
    void a_request_belongs_to_the_customer_and_to_whoever_keeps_it() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.RESALE);

        assertThat(request.isOf(Side.PARTNER, Requests.PARTNER)).isTrue();
        assertThat(request.isOf(Side.CUSTOMER, Requests.CUSTOMER)).isTrue();
        assertThat(request.isOf(Side.PARTNER, Requests.CUSTOMER)).isFalse();
        assertThat(request.isOf(Side.CUSTOMER, Requests.PARTNER)).isFalse();
    }

    @Test
    void a_pending_request_has_no_end_and_every_other_one_has() {
        var request = pending(ChangeKind.DISASSOCIATION, Side.CUSTOMER, AssociationType.RESALE);

        assertThatThrownBy(() -> new ChangeRequest(request.id(), request.kind(), request.startedBy(), request.about(),
                request.reason(), ChangeRequestStatus.COMPLETED, NOW, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChangeRequestId("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
