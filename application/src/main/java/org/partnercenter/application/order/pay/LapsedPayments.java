package org.partnercenter.application.order.pay;

/** How many orders were not paid in time. */
public record LapsedPayments(int count) {
}
