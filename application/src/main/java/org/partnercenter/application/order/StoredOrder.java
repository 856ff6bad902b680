package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.order.Order;

import java.util.Optional;

/**
 * An order as it is stored.
 *
 * @param keeper   who looked after the customer when the order was made, and sees it
 * @param revision grows with every change
 */
public record StoredOrder(Order order, Optional<KeepersAt.Keeper> keeper, long revision) {

    Viewers viewers() {
        return viewers(order, keeper);
    }

    static Viewers viewers(Order order, Optional<KeepersAt.Keeper> keeper) {
        return keeper.map(each -> Viewers.of(each.partner(), each.reseller())).orElse(Viewers.none()).withCustomer(order.customer());
    }
}
