package org.partnercenter.domain.order.pay;

import static org.partnercenter.domain.order.OrderStatus.CANCELLED;
import static org.partnercenter.domain.order.OrderStatus.PENDING_PAYMENT;
import static org.partnercenter.domain.order.OrderStatus.PROCESSING;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;
import org.partnercenter.domain.order.OrderRule;
import org.partnercenter.domain.order.OrderStatus;

/** What can be done here with orders; all else of their life is told by their source (ORD-18). */
public enum OrderTransition implements Transition<OrderStatus, OrderEvent> {
    PAID(PENDING_PAYMENT, OrderEvent.PAY, PROCESSING, OrderRule.ORD_10),
    PAID_FOR_CUSTOMER(PENDING_PAYMENT, OrderEvent.PAY_FOR_CUSTOMER, PROCESSING, OrderRule.ORD_16),
    GIVEN_UP(PENDING_PAYMENT, OrderEvent.CANCEL, CANCELLED, OrderRule.ORD_09);

    public static final Transitions<OrderStatus, OrderEvent> TABLE = Transitions.of(values());

    private final OrderStatus from;
    private final OrderEvent event;
    private final OrderStatus to;
    private final Rule rule;

    OrderTransition(OrderStatus from, OrderEvent event, OrderStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public OrderStatus from() {
        return from;
    }

    @Override
    public OrderEvent event() {
        return event;
    }

    @Override
    public OrderStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
