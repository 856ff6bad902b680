package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What stands in the way of leaving or switching, asked by either side: always all of it, in the order of the rulebook. */
public final class LeaveGuards {

    private static final String EARLIEST = "earliest";

    private final ChangeKind kind;
    private final Association association;
    private final Circumstances around;
    private final ZoneId zone;

    /** @param zone the site's, in which days are counted */
    public LeaveGuards(ChangeKind kind, Association association, Circumstances around, ZoneId zone) {
        this.kind = kind;
        this.association = association;
        this.around = around;
        this.zone = zone;
    }

    /** Why this side may not ask now; empty if it may. */
    public List<Refusal> against(Side side, Instant now) {
        return switch (side) {
            case PARTNER -> againstPartner(now);
            case CUSTOMER -> againstCustomer(now);
        };
    }

    private List<Refusal> againstPartner(Instant now) {
        return new Refusals()
                .addAll(pending())
                .addAll(waiting(LeaveRefusal.LEAVE_ASKED_RECENTLY, around.byPartner(), now))
                .addAll(waiting(LeaveRefusal.LEAVE_CUSTOMER_ASKED_RECENTLY, around.byCustomer(), now))
                .addAll(held(CustomerState.INDEPENDENT_MEMBERS, LeaveRefusal.LEAVE_HAS_INDEPENDENT_MEMBERS))
                .addAll(held(CustomerState.INDEPENDENT_MEMBER, LeaveRefusal.LEAVE_IS_INDEPENDENT_MEMBER))
                .addAll(held(CustomerState.ORDERS_AWAITING_PARTNER, LeaveRefusal.LEAVE_ORDERS_AWAIT_PARTNER))
                .addAll(switching())
                .addAll(held(CustomerState.MANUALLY_FROZEN, LeaveRefusal.LEAVE_MANUALLY_FROZEN))
                .addAll(held(CustomerState.SUPPORT_PLAN, LeaveRefusal.LEAVE_SUPPORT_PLAN_IN_FORCE))
                .addAll(FrozenPartner.refusals(around.keeper(), kind, association.type()))
                .list();
    }

    private List<Refusal> againstCustomer(Instant now) {
        var refusals = new Refusals()
                .addAll(pending())
                .addAll(switching())
                .addAll(waiting(LeaveRefusal.LEAVE_OWN_REQUEST_RECENT, around.byCustomer(), now))
                .addAll(held(CustomerState.ORDERS_AWAITING_PARTNER, LeaveRefusal.LEAVE_ORDERS_UNSETTLED));
        return switch (association.type()) {
            case RESALE -> refusals
                    .addAll(held(CustomerState.ARREARS, LeaveRefusal.LEAVE_IN_ARREARS))
                    .addAll(held(CustomerState.RESERVED_INSTANCE, LeaveRefusal.LEAVE_RESERVED_INSTANCE_HELD))
                    .addAll(held(CustomerState.SUPPORT_PLAN, LeaveRefusal.LEAVE_SUPPORT_PLAN_HELD))
                    .addAll(held(CustomerState.SPECIAL_CONTRACT, LeaveRefusal.LEAVE_SPECIAL_CONTRACT))
                    .addAll(held(CustomerState.PICKUP_VOUCHERS, LeaveRefusal.LEAVE_PICKUP_VOUCHERS_HELD))
                    .list();
            case REFERRAL -> refusals
                    .addAll(held(CustomerState.ENTERPRISE_MEMBER, LeaveRefusal.LEAVE_MEMBER_CANNOT_ASK))
                    .list();
        };
    }

    private List<Refusal> pending() {
        return new Refusals().refuseIf(around.pending(), of(LeaveRefusal.LEAVE_REQUEST_PENDING)).list();
    }

    private List<Refusal> switching() {
        if (kind != ChangeKind.SWITCH) {
            return List.of();
        }
        var refusals = new Refusals().addAll(held(CustomerState.RESERVED_INSTANCE, LeaveRefusal.LEAVE_RESERVED_INSTANCE_KEEPS_MODEL));
        return other(association.type()) == AssociationType.RESALE ? refusals.addAll(around.againstResale()).list() : refusals.list();
    }

    private List<Refusal> held(CustomerState state, Reason reason) {
        return new Refusals().refuseIf(around.has(state), of(reason)).list();
    }

    private List<Refusal> waiting(Reason reason, Optional<Instant> submitted, Instant now) {
        return WaitingTime.stillRunning(submitted, zone, now).map(end -> of(reason).with(EARLIEST, end)).stream().toList();
    }

    private Refusal of(Reason reason) {
        return reason.refusal("customer_id", association.customer());
    }

    /** The model a switch would go to; empty where it is about leaving. */
    public Optional<AssociationType> target() {
        return kind == ChangeKind.SWITCH ? Optional.of(other(association.type())) : Optional.empty();
    }

    static AssociationType other(AssociationType type) {
        return switch (type) {
            case RESALE -> AssociationType.REFERRAL;
            case REFERRAL -> AssociationType.RESALE;
        };
    }
}
