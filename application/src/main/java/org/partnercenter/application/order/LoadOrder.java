package org.partnercenter.application.order;

import org.partnercenter.domain.order.Order;

/** An edition of an order, as its source tells it (ORD-18). */
public record LoadOrder(Order order) {
}
