package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.kernel.CommonRule.COM_01;

/** The life of an access key: it is disabled once and for all. */
public enum AccessKeyTransition implements Transition<AccessKeyStatus, AccessKeyEvent> {
    CREATED(null, AccessKeyEvent.CREATE, AccessKeyStatus.ACTIVE),
    DISABLED(AccessKeyStatus.ACTIVE, AccessKeyEvent.DISABLE, AccessKeyStatus.DISABLED);

    public static final Transitions<AccessKeyStatus, AccessKeyEvent> TABLE = Transitions.of(values());

    private final AccessKeyStatus from;
    private final AccessKeyEvent event;
    private final AccessKeyStatus to;

    AccessKeyTransition(AccessKeyStatus from, AccessKeyEvent event, AccessKeyStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public AccessKeyStatus from() {
        return from;
    }

    @Override
    public AccessKeyEvent event() {
        return event;
    }

    @Override
    public AccessKeyStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return COM_01;
    }
}
