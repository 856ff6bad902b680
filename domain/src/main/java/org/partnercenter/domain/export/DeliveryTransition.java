package org.partnercenter.domain.export;

import static org.partnercenter.domain.export.DeliveryStatus.ACTIVE;
import static org.partnercenter.domain.export.DeliveryStatus.OFF;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a regular delivery (ORD-14). Who wants it again subscribes anew. */
public enum DeliveryTransition implements Transition<DeliveryStatus, DeliveryEvent> {
    SUBSCRIBED(null, DeliveryEvent.SUBSCRIBE, ACTIVE),
    SWITCHED_OFF(ACTIVE, DeliveryEvent.SWITCH_OFF, OFF);

    public static final Transitions<DeliveryStatus, DeliveryEvent> TABLE = Transitions.of(values());

    private final DeliveryStatus from;
    private final DeliveryEvent event;
    private final DeliveryStatus to;

    DeliveryTransition(DeliveryStatus from, DeliveryEvent event, DeliveryStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public DeliveryStatus from() {
        return from;
    }

    @Override
    public DeliveryEvent event() {
        return event;
    }

    @Override
    public DeliveryStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return ExportRule.ORD_14;
    }
}
