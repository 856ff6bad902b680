package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.OrderId;

/** Gives back part of what was paid here for an order. @param refund names it: the same again changes nothing */
public record RefundOrder(OrderId order, String refund, Money amount) {
}
