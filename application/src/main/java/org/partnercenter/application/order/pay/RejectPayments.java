package org.partnercenter.application.order.pay;

import org.partnercenter.domain.order.OrderId;

import java.util.List;

/** A partner does not pay orders of its customers, each on its own (ORD-16). @param orders 1 to 100 @param reason told to the customers */
public record RejectPayments(List<OrderId> orders, String reason) {

    public RejectPayments {
        orders = List.copyOf(orders);
    }
}
