package org.partnercenter.application.order;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;

import java.util.Optional;

/**
 * Which orders (ORD-03). Absent = no filter.
 *
 * @param order   id in lower case
 * @param service code in lower case
 * @param left    those only that wait for the partner to pay (ORD-16)
 */
public record OrderFilter(Optional<String> order, Optional<PartyId> customer, OrderWindow created, OrderWindow paid,
                          Optional<String> service, Optional<OrderStatus> status, Optional<OrderType> type, boolean left) {

    /** Whoever is to pay. */
    public OrderFilter(Optional<String> order, Optional<PartyId> customer, OrderWindow created, OrderWindow paid, Optional<String> service,
                       Optional<OrderStatus> status, Optional<OrderType> type) {
        this(order, customer, created, paid, service, status, type, false);
    }

    public OrderFilter leftToPartner() {
        return new OrderFilter(order, customer, created, paid, service, status, type, true);
    }

    public static OrderFilter none() {
        return new OrderFilter(Optional.empty(), Optional.empty(), OrderWindow.open(), OrderWindow.open(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** Whether it leaves all orders of the customers it is about. */
    public boolean isOfCustomersOnly() {
        return !left && order.isEmpty() && created.isOpen() && paid.isOpen() && service.isEmpty() && status.isEmpty() && type.isEmpty();
    }
}
