package org.partnercenter.application.order.pay;

import org.partnercenter.domain.order.OrderId;

/** A customer cancels an order (ORD-09). */
public record CancelOrder(OrderId order) {
}
