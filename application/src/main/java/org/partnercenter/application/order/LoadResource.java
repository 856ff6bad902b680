package org.partnercenter.application.order;

import org.partnercenter.domain.order.OrderResource;

/** An edition of a resource, as its source tells it (ORD-18). */
public record LoadResource(OrderResource resource) {
}
