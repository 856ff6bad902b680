package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.acquire.CreationStatus.PENDING;

/** The life of the creation of a customer (ASC-11). */
public enum CreationTransition implements Transition<CreationStatus, CreationEvent> {
    CREATED(null, CreationEvent.CREATE, PENDING),
    ASSOCIATED(PENDING, CreationEvent.ASSOCIATE, CreationStatus.ASSOCIATED),
    FAILED(PENDING, CreationEvent.FAIL, CreationStatus.FAILED);

    public static final Transitions<CreationStatus, CreationEvent> TABLE = Transitions.of(values());

    private final CreationStatus from;
    private final CreationEvent event;
    private final CreationStatus to;

    CreationTransition(CreationStatus from, CreationEvent event, CreationStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public CreationStatus from() {
        return from;
    }

    @Override
    public CreationEvent event() {
        return event;
    }

    @Override
    public CreationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return AcquireRule.ASC_11;
    }
}
