package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.programme.MembershipStatus.ACTIVE;
import static org.partnercenter.domain.programme.MembershipStatus.AWAITING_AGREEMENT;
import static org.partnercenter.domain.programme.MembershipStatus.IN_REVIEW;
import static org.partnercenter.domain.programme.MembershipStatus.LAPSED;
import static org.partnercenter.domain.programme.MembershipStatus.LEFT;
import static org.partnercenter.domain.programme.MembershipStatus.NONE;
import static org.partnercenter.domain.programme.MembershipStatus.REJECTED;
import static org.partnercenter.domain.programme.ProgrammeRule.PRG_04;

/** The life of a membership. */
public enum MembershipTransition implements Transition<MembershipStatus, MembershipEvent> {
    JOINED(NONE, MembershipEvent.JOIN, ACTIVE),
    JOINED_AGAIN(LEFT, MembershipEvent.JOIN, ACTIVE),
    JOINED_AFTER_LAPSING(LAPSED, MembershipEvent.JOIN, ACTIVE),
    APPLIED(NONE, MembershipEvent.APPLY, IN_REVIEW),
    APPLIED_AFTER_REJECTION(REJECTED, MembershipEvent.APPLY, IN_REVIEW),
    APPLIED_AFTER_LAPSING(LAPSED, MembershipEvent.APPLY, IN_REVIEW),
    APPLIED_AFTER_LEAVING(LEFT, MembershipEvent.APPLY, IN_REVIEW),
    APPROVED(IN_REVIEW, MembershipEvent.APPROVE, ACTIVE),
    APPROVED_UNSIGNED(IN_REVIEW, MembershipEvent.AWAIT_AGREEMENT, AWAITING_AGREEMENT),
    REFUSED(IN_REVIEW, MembershipEvent.REJECT, REJECTED),
    SIGNED(AWAITING_AGREEMENT, MembershipEvent.SIGN, ACTIVE),
    ADMITTED(NONE, MembershipEvent.ADMIT, ACTIVE),
    ADMITTED_AFTER_REJECTION(REJECTED, MembershipEvent.ADMIT, ACTIVE),
    ADMITTED_AFTER_LAPSING(LAPSED, MembershipEvent.ADMIT, ACTIVE),
    ADMITTED_AFTER_LEAVING(LEFT, MembershipEvent.ADMIT, ACTIVE),
    RENEWED(ACTIVE, MembershipEvent.RENEW, ACTIVE),
    RENEWED_AFTER_LAPSING(LAPSED, MembershipEvent.RENEW, ACTIVE),
    RAN_OUT(ACTIVE, MembershipEvent.LAPSE, LAPSED),
    WITHDRAWN(IN_REVIEW, MembershipEvent.LEAVE, LEFT),
    WITHDRAWN_UNSIGNED(AWAITING_AGREEMENT, MembershipEvent.LEAVE, LEFT),
    ENDED(ACTIVE, MembershipEvent.LEAVE, LEFT),
    REMOVED_UNSIGNED(AWAITING_AGREEMENT, MembershipEvent.REMOVE, LEFT),
    REMOVED(ACTIVE, MembershipEvent.REMOVE, LEFT);

    public static final Transitions<MembershipStatus, MembershipEvent> TABLE = Transitions.of(values());

    private final MembershipStatus from;
    private final MembershipEvent event;
    private final MembershipStatus to;

    MembershipTransition(MembershipStatus from, MembershipEvent event, MembershipStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public MembershipStatus from() {
        return from;
    }

    @Override
    public MembershipEvent event() {
        return event;
    }

    @Override
    public MembershipStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return PRG_04;
    }
}
