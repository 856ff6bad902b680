package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.order.OrderPorts;

/** All that paying needs: the orders, and the neighbours that pay. */
public record PayPorts(OrderPorts orders, PayCoupons coupons, PayMoney money, MaySpend spending, MayOrderFor onBehalf, DiscountsGranted discounts,
                       Transactions transactions) {
}
