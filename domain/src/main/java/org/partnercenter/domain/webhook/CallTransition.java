package org.partnercenter.domain.webhook;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a call (decision 78). */
public enum CallTransition implements Transition<CallStatus, CallEvent> {
    QUEUED(null, CallEvent.QUEUE, CallStatus.WAITING),
    ACCEPTED(CallStatus.WAITING, CallEvent.ACCEPT, CallStatus.ACCEPTED),
    FAILED(CallStatus.WAITING, CallEvent.FAIL, CallStatus.WAITING),
    GIVEN_UP(CallStatus.WAITING, CallEvent.GIVE_UP, CallStatus.GIVEN_UP),
    REDELIVERED(CallStatus.ACCEPTED, CallEvent.REDELIVER, CallStatus.WAITING),
    TRIED_ANEW(CallStatus.GIVEN_UP, CallEvent.REDELIVER, CallStatus.WAITING);

    public static final Transitions<CallStatus, CallEvent> TABLE = Transitions.of(values());

    private final CallStatus from;
    private final CallEvent event;
    private final CallStatus to;

    CallTransition(CallStatus from, CallEvent event, CallStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public CallStatus from() {
        return from;
    }

    @Override
    public CallEvent event() {
        return event;
    }

    @Override
    public CallStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return CommonRule.COM_13;
    }
}
