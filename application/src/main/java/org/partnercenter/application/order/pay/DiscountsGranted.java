package org.partnercenter.application.order.pay;

import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks for discounts granted in this house, beside those that the source of orders tells with them; orders without any are absent. */
@FunctionalInterface
public interface DiscountsGranted {

    Map<OrderId, List<DiscountOffer>> of(List<Order> orders, Instant now);
}
