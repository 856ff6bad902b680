package org.partnercenter.architecture.planted.domain.kernel;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.domain.order.Order;

@BreaksARule
record KernelKnowsOrders(Order order) {
}
