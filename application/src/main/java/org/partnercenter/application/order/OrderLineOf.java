package org.partnercenter.application.order;

import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;

/** A line, and the order it is of. */
public record OrderLineOf(OrderId order, OrderLine line) {
}
