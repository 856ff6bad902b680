package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.AssociationStatus.ACTIVE;
import static org.partnercenter.domain.customer.AssociationStatus.ENDED;
import static org.partnercenter.domain.customer.CustomerRule.ASC_03;
import static org.partnercenter.domain.customer.CustomerRule.ASC_05;

/** The life of one association. Whatever changes its model or its reseller ends it, and a successor begins. */
public enum AssociationTransition implements Transition<AssociationStatus, AssociationEvent> {
    ASSOCIATED(null, AssociationEvent.ASSOCIATE, ACTIVE, ASC_05),
    DISASSOCIATED(ACTIVE, AssociationEvent.DISASSOCIATE, ENDED, ASC_05),
    MODEL_SWITCHED(ACTIVE, AssociationEvent.SWITCH_MODEL, ENDED, ASC_03),
    RESELLER_TRANSFERRED(ACTIVE, AssociationEvent.TRANSFER_RESELLER, ENDED, ASC_05);

    public static final Transitions<AssociationStatus, AssociationEvent> TABLE = Transitions.of(values());

    private final AssociationStatus from;
    private final AssociationEvent event;
    private final AssociationStatus to;
    private final Rule rule;

    AssociationTransition(AssociationStatus from, AssociationEvent event, AssociationStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public AssociationStatus from() {
        return from;
    }

    @Override
    public AssociationEvent event() {
        return event;
    }

    @Override
    public AssociationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
