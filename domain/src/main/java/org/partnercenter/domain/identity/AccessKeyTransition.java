package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.kernel.CommonRule.COM_01;

/** The life of an access key: it is disabled once and for all; rotated, it runs out beside its successor. */
public enum AccessKeyTransition implements Transition<AccessKeyStatus, AccessKeyEvent> {
    CREATED(null, AccessKeyEvent.CREATE, AccessKeyStatus.ACTIVE),
    ROTATED(AccessKeyStatus.ACTIVE, AccessKeyEvent.ROTATE, AccessKeyStatus.RETIRING),
    DISABLED(AccessKeyStatus.ACTIVE, AccessKeyEvent.DISABLE, AccessKeyStatus.DISABLED),
    DISABLED_RETIRING(AccessKeyStatus.RETIRING, AccessKeyEvent.DISABLE, AccessKeyStatus.DISABLED),
    DELETED(AccessKeyStatus.ACTIVE, AccessKeyEvent.DELETE, AccessKeyStatus.DELETED),
    DELETED_RETIRING(AccessKeyStatus.RETIRING, AccessKeyEvent.DELETE, AccessKeyStatus.DELETED),
    DELETED_DISABLED(AccessKeyStatus.DISABLED, AccessKeyEvent.DELETE, AccessKeyStatus.DELETED);

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
