package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.customer.CustomerRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.freeze.FreezeState.ACCOUNT;
import static org.partnercenter.domain.customer.freeze.FreezeState.ACCOUNT_AND_RESOURCES;
import static org.partnercenter.domain.customer.freeze.FreezeState.NOT_FROZEN;

/** How far a customer is frozen by those who keep it; what the vendor froze comes on top. */
public enum FreezeTransition implements Transition<FreezeState, FreezeEvent> {
    ACCOUNT_FROZEN(NOT_FROZEN, FreezeEvent.FREEZE_ACCOUNT, ACCOUNT),
    ALL_FROZEN(NOT_FROZEN, FreezeEvent.FREEZE_RESOURCES, ACCOUNT_AND_RESOURCES),
    RESOURCES_FROZEN_TOO(ACCOUNT, FreezeEvent.FREEZE_RESOURCES, ACCOUNT_AND_RESOURCES),
    RESOURCES_UNFROZEN(ACCOUNT_AND_RESOURCES, FreezeEvent.UNFREEZE_RESOURCES, ACCOUNT),
    ACCOUNT_UNFROZEN(ACCOUNT, FreezeEvent.UNFREEZE, NOT_FROZEN),
    ALL_UNFROZEN(ACCOUNT_AND_RESOURCES, FreezeEvent.UNFREEZE, NOT_FROZEN),
    ACCOUNT_LEFT(ACCOUNT, FreezeEvent.LEAVE_KEEPER, NOT_FROZEN),
    ALL_LEFT(ACCOUNT_AND_RESOURCES, FreezeEvent.LEAVE_KEEPER, NOT_FROZEN);

    public static final Transitions<FreezeState, FreezeEvent> TABLE = Transitions.of(values());

    private final FreezeState from;
    private final FreezeEvent event;
    private final FreezeState to;

    FreezeTransition(FreezeState from, FreezeEvent event, FreezeState to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public FreezeState from() {
        return from;
    }

    @Override
    public FreezeEvent event() {
        return event;
    }

    @Override
    public FreezeState to() {
        return to;
    }

    @Override
    public Rule rule() {
        return CustomerRule.ASC_28;
    }
}
