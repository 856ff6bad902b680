package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.reseller.GrantStatus.IN_FORCE;
import static org.partnercenter.domain.customer.reseller.GrantStatus.REVOKED;
import static org.partnercenter.domain.customer.reseller.ResellerRule.HIE_07;

/** The life of one grant. A right that was revoked is granted anew by another grant, so that the history stays. */
public enum GrantTransition implements Transition<GrantStatus, GrantEvent> {
    GRANTED(null, GrantEvent.GRANT, IN_FORCE, HIE_07),
    TAKEN_BACK(IN_FORCE, GrantEvent.REVOKE, REVOKED, HIE_07);

    public static final Transitions<GrantStatus, GrantEvent> TABLE = Transitions.of(values());

    private final GrantStatus from;
    private final GrantEvent event;
    private final GrantStatus to;
    private final Rule rule;

    GrantTransition(GrantStatus from, GrantEvent event, GrantStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public GrantStatus from() {
        return from;
    }

    @Override
    public GrantEvent event() {
        return event;
    }

    @Override
    public GrantStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
