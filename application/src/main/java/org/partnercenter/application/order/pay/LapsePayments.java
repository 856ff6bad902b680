package org.partnercenter.application.order.pay;

/** Notes of orders left to partners that the time to pay them has passed, and tells their customers (ORD-16). @param limit orders at most */
public record LapsePayments(int limit) {
}
