package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.reseller.CooperationStatus.AGREED;
import static org.partnercenter.domain.customer.reseller.CooperationStatus.APPLIED;
import static org.partnercenter.domain.customer.reseller.CooperationStatus.INVITED;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_03;

/** The way to a cooperation: an invitation that is accepted, or an application that is approved. */
public enum CooperationTransition implements Transition<CooperationStatus, CooperationEvent> {
    INVITATION(null, CooperationEvent.INVITE, INVITED, HIE_03),
    APPLICATION(null, CooperationEvent.APPLY, APPLIED, HIE_03),
    ACCEPTED(INVITED, CooperationEvent.ACCEPT, AGREED, HIE_03),
    DECLINED(INVITED, CooperationEvent.DECLINE, CooperationStatus.DECLINED, HIE_03),
    APPROVED(APPLIED, CooperationEvent.APPROVE, AGREED, HIE_03),
    REJECTED(APPLIED, CooperationEvent.REJECT, CooperationStatus.REJECTED, HIE_03),
    INVITATION_WITHDRAWN(INVITED, CooperationEvent.WITHDRAW, CooperationStatus.WITHDRAWN, HIE_03),
    APPLICATION_WITHDRAWN(APPLIED, CooperationEvent.WITHDRAW, CooperationStatus.WITHDRAWN, HIE_03),
    INVITATION_LAPSED(INVITED, CooperationEvent.LAPSE, CooperationStatus.LAPSED, CommonRule.HIE_01),
    APPLICATION_LAPSED(APPLIED, CooperationEvent.LAPSE, CooperationStatus.LAPSED, CommonRule.HIE_01);

    public static final Transitions<CooperationStatus, CooperationEvent> TABLE = Transitions.of(values());

    private final CooperationStatus from;
    private final CooperationEvent event;
    private final CooperationStatus to;
    private final Rule rule;

    CooperationTransition(CooperationStatus from, CooperationEvent event, CooperationStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public CooperationStatus from() {
        return from;
    }

    @Override
    public CooperationEvent event() {
        return event;
    }

    @Override
    public CooperationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
