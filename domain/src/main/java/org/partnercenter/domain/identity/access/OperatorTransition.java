package org.partnercenter.domain.identity.access;

import static org.partnercenter.domain.kernel.CommonRule.COM_12;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an operator. */
public enum OperatorTransition implements Transition<OperatorStatus, OperatorEvent> {
    CREATED(null, OperatorEvent.CREATE, OperatorStatus.ACTIVE),
    DISABLED(OperatorStatus.ACTIVE, OperatorEvent.DISABLE, OperatorStatus.DISABLED),
    ENABLED(OperatorStatus.DISABLED, OperatorEvent.ENABLE, OperatorStatus.ACTIVE),
    DELETED(OperatorStatus.ACTIVE, OperatorEvent.DELETE, OperatorStatus.DELETED),
    DELETED_DISABLED(OperatorStatus.DISABLED, OperatorEvent.DELETE, OperatorStatus.DELETED);

    public static final Transitions<OperatorStatus, OperatorEvent> TABLE = Transitions.of(values());

    private final OperatorStatus from;
    private final OperatorEvent event;
    private final OperatorStatus to;

    OperatorTransition(OperatorStatus from, OperatorEvent event, OperatorStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public OperatorStatus from() {
        return from;
    }

    @Override
    public OperatorEvent event() {
        return event;
    }

    @Override
    public OperatorStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return COM_12;
    }
}
