package org.partnercenter.application.order;

import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderResource;

import java.util.Optional;

/**
 * A row of the screen of resource details (ORD-13): a resource with its line and its order, as far as these have come. The text form names
 * nobody.
 *
 * @param order without its lines
 * @param names of the customer, while it is the reader's to see
 */
public record ResourceDetail(OrderResource resource, Optional<Order> order, Optional<OrderLine> line,
                             Optional<KeepersAt.Keeper> keeper, Optional<Names> names) {

    public record Names(String name, String accountName) {

        @Override
        public String toString() {
            return "Names[***]";
        }
    }

    @Override
    public String toString() {
        return "ResourceDetail[" + resource.id() + "]";
    }
}
