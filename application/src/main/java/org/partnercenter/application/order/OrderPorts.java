package org.partnercenter.application.order;

import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.Totals;

/** All the capability needs from outside: its stores, and its questions to neighbours. */
public record OrderPorts(Orders orders, Resources resources, OrderReads reads, Totals totals, KeepersAt keepers,
                         DistributorsOf distributors) {

    public OrderScopes scopes() {
        return new OrderScopes(distributors);
    }

    public OrderDesk desk() {
        return new OrderDesk(orders, keepers);
    }
}
