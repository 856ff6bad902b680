package org.partnercenter.application.order.pay;

import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.pay.PaymentChoice;

/** A customer pays an order (ORD-10). */
public record PayOrder(OrderId order, PaymentChoice choice) {
}
