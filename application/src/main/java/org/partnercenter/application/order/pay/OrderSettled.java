package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderStatus;

/**
 * What became of an order.
 *
 * @param money   what the account paid
 * @param coupons what coupons paid
 */
public record OrderSettled(OrderId order, OrderStatus status, Money money, Money coupons) {
}
