package org.partnercenter.application.order;

import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.OrderId;

import java.util.List;

/**
 * What became of an edition.
 *
 * @param version  of the edition that counts now
 * @param returned what the order gave back of orders that were paid here
 */
public record OrderLoaded(OrderId order, FeedChange change, long version, List<MoneyBack> returned) {

    public OrderLoaded {
        returned = List.copyOf(returned);
    }
}
