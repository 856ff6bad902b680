package org.partnercenter.architecture.planted.domain.coupon;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.domain.order.Order;

@BreaksARule
record KnowsOrders(Order order) {
}
