package org.partnercenter.domain.customer.leave;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.customer.leave.ChangeKind.DISASSOCIATION;
import static org.partnercenter.domain.customer.leave.ChangeKind.SWITCH;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_ASKED_RECENTLY;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_CUSTOMER_ASKED_RECENTLY;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_DISTRIBUTOR_FROZEN;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_HAS_INDEPENDENT_MEMBERS;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_IN_ARREARS;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_IS_INDEPENDENT_MEMBER;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_MANUALLY_FROZEN;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_MEMBER_CANNOT_ASK;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_ORDERS_AWAIT_PARTNER;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_ORDERS_UNSETTLED;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_OWN_REQUEST_RECENT;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_PARTNER_FROZEN;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_PICKUP_VOUCHERS_HELD;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_REQUEST_PENDING;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_RESERVED_INSTANCE_HELD;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_RESERVED_INSTANCE_KEEPS_MODEL;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_SPECIAL_CONTRACT;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_SUPPORT_PLAN_HELD;
import static org.partnercenter.domain.customer.leave.LeaveRefusal.LEAVE_SUPPORT_PLAN_IN_FORCE;
import static org.partnercenter.domain.customer.leave.Requests.FROZEN;
import static org.partnercenter.domain.customer.leave.Requests.NOW;
import static org.partnercenter.domain.customer.leave.Requests.UNDER_FROZEN;
import static org.partnercenter.domain.customer.leave.Requests.ZONE;
import static org.partnercenter.domain.customer.leave.Requests.asked;
import static org.partnercenter.domain.customer.leave.Requests.association;
import static org.partnercenter.domain.customer.leave.Requests.having;
import static org.partnercenter.domain.customer.leave.Requests.kept;
import static org.partnercenter.domain.kernel.AssociationType.REFERRAL;
import static org.partnercenter.domain.kernel.AssociationType.RESALE;

class LeaveGuardsTest {

    @Test
    void nothing_stands_in_the_way_of_one_of_whom_nothing_is_known() {
        for (var kind : ChangeKind.values()) {
            for (var type : AssociationType.values()) {
                for (var side : Side.values()) {
                    assertThat(against(side, kind, type, having())).isEmpty();
                }
            }
        }
    }

    /** Both sides, both kinds, both models: what each state of the customer forbids, and that nothing else does. */
    @ParameterizedTest
    @EnumSource(CustomerState.class)
    @Tag("ASC-22")
    @Tag("ASC-23")
    @Tag("ASC-24")
    @Tag("ASC-25")
    @Tag("ASC-26")
    @Tag("ASC-27")
    void each_state_of_a_customer_forbids_what_the_rulebook_says(CustomerState state) {
        for (var kind : ChangeKind.values()) {
            for (var type : AssociationType.values()) {
                assertThat(against(Side.PARTNER, kind, type, having(state))).as(kind + " " + type)
                        .isEqualTo(names(expectedOfPartner(state, kind)));
                assertThat(against(Side.CUSTOMER, kind, type, having(state))).as(kind + " " + type)
                        .isEqualTo(names(expectedOfCustomer(state, kind, type)));
            }
        }
    }

    private static List<LeaveRefusal> expectedOfPartner(CustomerState state, ChangeKind kind) {
        return switch (state) {
            case INDEPENDENT_MEMBERS -> List.of(LEAVE_HAS_INDEPENDENT_MEMBERS);
            case INDEPENDENT_MEMBER -> List.of(LEAVE_IS_INDEPENDENT_MEMBER);
            case ORDERS_AWAITING_PARTNER -> List.of(LEAVE_ORDERS_AWAIT_PARTNER);
            case RESERVED_INSTANCE -> kind == SWITCH ? List.of(LEAVE_RESERVED_INSTANCE_KEEPS_MODEL) : List.of();
            case MANUALLY_FROZEN -> List.of(LEAVE_MANUALLY_FROZEN);
            case SUPPORT_PLAN -> List.of(LEAVE_SUPPORT_PLAN_IN_FORCE);
            case ARREARS, SPECIAL_CONTRACT, PICKUP_VOUCHERS, ENTERPRISE_MEMBER -> List.of();
        };
    }

    private static List<LeaveRefusal> expectedOfCustomer(CustomerState state, ChangeKind kind, AssociationType type) {
        return switch (state) {
            case ORDERS_AWAITING_PARTNER -> List.of(LEAVE_ORDERS_UNSETTLED);
            case RESERVED_INSTANCE -> reserved(kind, type);
            case ARREARS -> inResale(type, LEAVE_IN_ARREARS);
            case SUPPORT_PLAN -> inResale(type, LEAVE_SUPPORT_PLAN_HELD);
            case SPECIAL_CONTRACT -> inResale(type, LEAVE_SPECIAL_CONTRACT);
            case PICKUP_VOUCHERS -> inResale(type, LEAVE_PICKUP_VOUCHERS_HELD);
            case ENTERPRISE_MEMBER -> type == REFERRAL ? List.of(LEAVE_MEMBER_CANNOT_ASK) : List.of();
            case INDEPENDENT_MEMBERS, INDEPENDENT_MEMBER, MANUALLY_FROZEN -> List.of();
        };
    }

    private static List<LeaveRefusal> reserved(ChangeKind kind, AssociationType type) {
        return switch (kind) {
            case DISASSOCIATION -> inResale(type, LEAVE_RESERVED_INSTANCE_HELD);
            case SWITCH -> type == RESALE ? List.of(LEAVE_RESERVED_INSTANCE_KEEPS_MODEL, LEAVE_RESERVED_INSTANCE_HELD)
                    : List.of(LEAVE_RESERVED_INSTANCE_KEEPS_MODEL);
        };
    }

    private static List<LeaveRefusal> inResale(AssociationType type, LeaveRefusal refusal) {
        return type == RESALE ? List.of(refusal) : List.of();
    }

    @Test
    void all_reasons_are_told_at_once_in_the_order_of_the_rulebook() {
        var all = new Circumstances(EnumSet.allOf(CustomerState.class), new PartnerStanding(true, true, true, true, false), true,
                Optional.of(NOW), Optional.of(NOW), List.of());

        assertThat(against(Side.PARTNER, SWITCH, RESALE, all)).isEqualTo(names(List.of(LEAVE_REQUEST_PENDING, LEAVE_ASKED_RECENTLY,
                LEAVE_CUSTOMER_ASKED_RECENTLY, LEAVE_HAS_INDEPENDENT_MEMBERS, LEAVE_IS_INDEPENDENT_MEMBER, LEAVE_ORDERS_AWAIT_PARTNER,
                LEAVE_RESERVED_INSTANCE_KEEPS_MODEL, LEAVE_MANUALLY_FROZEN, LEAVE_SUPPORT_PLAN_IN_FORCE, LEAVE_PARTNER_FROZEN,
                LEAVE_DISTRIBUTOR_FROZEN)));
        assertThat(against(Side.CUSTOMER, SWITCH, RESALE, all)).isEqualTo(names(List.of(LEAVE_REQUEST_PENDING,
                LEAVE_RESERVED_INSTANCE_KEEPS_MODEL, LEAVE_OWN_REQUEST_RECENT, LEAVE_ORDERS_UNSETTLED, LEAVE_IN_ARREARS,
                LEAVE_RESERVED_INSTANCE_HELD, LEAVE_SUPPORT_PLAN_HELD, LEAVE_SPECIAL_CONTRACT, LEAVE_PICKUP_VOUCHERS_HELD)));
    }

    /** Days are counted at UTC+8: what is 16:00Z is midnight there. */
    @ParameterizedTest
    @CsvSource({
            "2026-08-26T15:59:59Z, 2026-11-25T16:00:00Z, false",
            "2026-08-26T03:00:00Z, 2026-11-25T15:59:59Z, true",
            "2026-08-26T03:00:00Z, 2026-11-25T16:00:00Z, false",
            "2026-08-26T16:00:00Z, 2026-11-26T15:59:59Z, true",
            "2026-08-26T16:00:00Z, 2026-11-26T16:00:00Z, false",
            "2026-11-30T03:00:00Z, 2027-02-27T15:59:59Z, true",
            "2026-11-30T03:00:00Z, 2027-02-27T16:00:00Z, false",
            "2027-11-30T03:00:00Z, 2028-02-28T15:59:59Z, true",
            "2027-11-30T03:00:00Z, 2028-02-28T16:00:00Z, false"})
    @Tag("ASC-21")
    @Tag("ASC-25")
    void three_calendar_months_lie_between_requests(Instant submitted, Instant now, boolean tooEarly) {
        var byPartner = asked(Optional.of(submitted), Optional.empty());
        var byCustomer = asked(Optional.empty(), Optional.of(submitted));
        for (var kind : ChangeKind.values()) {
            assertThat(against(Side.PARTNER, kind, RESALE, byPartner, now)).isEqualTo(expected(tooEarly, LEAVE_ASKED_RECENTLY));
            assertThat(against(Side.PARTNER, kind, RESALE, byCustomer, now))
                    .isEqualTo(expected(tooEarly, LEAVE_CUSTOMER_ASKED_RECENTLY));
            assertThat(against(Side.CUSTOMER, kind, RESALE, byCustomer, now)).isEqualTo(expected(tooEarly, LEAVE_OWN_REQUEST_RECENT));
            assertThat(against(Side.CUSTOMER, kind, RESALE, byPartner, now)).isEmpty();
        }
    }

    private static List<String> expected(boolean refused, LeaveRefusal refusal) {
        return refused ? List.of(refusal.name()) : List.of();
    }

    @Test
    @Tag("ASC-21")
    void who_asks_too_early_is_told_from_when_on() {
        var refusal = new LeaveGuards(DISASSOCIATION, association(RESALE), asked(Optional.of(NOW), Optional.empty()), ZONE)
                .against(Side.PARTNER, NOW).get(0);

        assertThat(refusal.facts()).isEqualTo(Map.of("customer_id", "customer-1", "earliest", "2027-02-25T16:00:00Z"));
    }

    @Test
    @Tag("ASC-21")
    void one_request_at_a_time_is_pending() {
        for (var side : Side.values()) {
            assertThat(against(side, DISASSOCIATION, REFERRAL, having().withPending())).containsExactly(LEAVE_REQUEST_PENDING.name());
        }
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_partner_parts_from_no_resale_customer_and_takes_none_over() {
        for (var standing : Map.of(FROZEN, LEAVE_PARTNER_FROZEN, UNDER_FROZEN, LEAVE_DISTRIBUTOR_FROZEN).entrySet()) {
            var refused = List.of(standing.getValue().name());
            assertThat(against(Side.PARTNER, DISASSOCIATION, RESALE, kept(standing.getKey()))).isEqualTo(refused);
            assertThat(against(Side.PARTNER, DISASSOCIATION, REFERRAL, kept(standing.getKey()))).isEmpty();
            assertThat(against(Side.PARTNER, SWITCH, RESALE, kept(standing.getKey()))).isEqualTo(refused);
            assertThat(against(Side.PARTNER, SWITCH, REFERRAL, kept(standing.getKey()))).isEqualTo(refused);
            assertThat(against(Side.CUSTOMER, DISASSOCIATION, RESALE, kept(standing.getKey()))).isEmpty();
        }
        assertThat(against(Side.PARTNER, DISASSOCIATION, RESALE, kept(new PartnerStanding(false, true, false, true, false)))).isEmpty();
    }

    private static List<String> against(Side side, ChangeKind kind, AssociationType type, Circumstances around) {
        return against(side, kind, type, around, NOW);
    }

    private static List<String> against(Side side, ChangeKind kind, AssociationType type, Circumstances around, Instant now) {
        return new LeaveGuards(kind, association(type), around, ZONE).against(side, now).stream().map(Refusal::reason).toList();
    }

    private static List<String> names(List<LeaveRefusal> refusals) {
        return refusals.stream().map(Enum::name).toList();
    }

    @Test
    @Tag("ASC-07")
    void whoever_asks_what_keeps_the_customer_from_the_reseller_model_keeps_it_from_being_switched_to_it() {
        var owing = new Circumstances(Set.of(), PartnerStanding.good(), false, Optional.empty(), Optional.empty(),
                List.of(AcquireRefusal.CUSTOMER_INVOICE_DEBT.refusal("customer_id", "c-1")));

        for (var side : Side.values()) {
            assertThat(against(side, SWITCH, REFERRAL, owing)).containsExactly("CUSTOMER_INVOICE_DEBT");
            assertThat(against(side, SWITCH, RESALE, owing)).isEmpty();
            assertThat(against(side, DISASSOCIATION, REFERRAL, owing)).isEmpty();
        }
    }

    @Test
    void circumstances_are_nobody_elses_to_change() {
        var states = EnumSet.of(CustomerState.ARREARS);
        var around = new Circumstances(states, PartnerStanding.good(), false, Optional.empty(), Optional.empty(), List.of());
        states.clear();

        assertThat(around.customer()).isEqualTo(Set.of(CustomerState.ARREARS));
    }
}
