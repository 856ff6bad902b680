package org.partnercenter.application.order.pay;

import org.partnercenter.domain.order.OrderId;

import java.util.List;

/** A partner pays orders of its customers, each on its own (ORD-16). @param orders 1 to 100, each once */
public record PayForCustomers(List<OrderId> orders) {

    public static final int MAX = 100;

    public PayForCustomers {
        orders = List.copyOf(orders);
    }
}
