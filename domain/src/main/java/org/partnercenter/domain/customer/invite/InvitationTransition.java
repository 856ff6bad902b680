package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.customer.acquire.AcquireRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.invite.InvitationStatus.EXPIRED;
import static org.partnercenter.domain.customer.invite.InvitationStatus.PENDING;

/** The life of an invitation (ASC-10): only what its link is to blame for is cured by sending it again. */
public enum InvitationTransition implements Transition<InvitationStatus, InvitationEvent> {
    INVITED(null, InvitationEvent.INVITE, PENDING),
    ASSOCIATED(PENDING, InvitationEvent.ASSOCIATE, InvitationStatus.ASSOCIATED),
    FAILED(PENDING, InvitationEvent.FAIL, InvitationStatus.FAILED),
    RAN_OUT(PENDING, InvitationEvent.EXPIRE, EXPIRED),
    WITHDRAWN(PENDING, InvitationEvent.WITHDRAW, InvitationStatus.WITHDRAWN),
    REMINDED(PENDING, InvitationEvent.RESEND, PENDING),
    RENEWED(EXPIRED, InvitationEvent.RESEND, PENDING);

    public static final Transitions<InvitationStatus, InvitationEvent> TABLE = Transitions.of(values());

    private final InvitationStatus from;
    private final InvitationEvent event;
    private final InvitationStatus to;

    InvitationTransition(InvitationStatus from, InvitationEvent event, InvitationStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public InvitationStatus from() {
        return from;
    }

    @Override
    public InvitationEvent event() {
        return event;
    }

    @Override
    public InvitationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return AcquireRule.ASC_10;
    }
}
