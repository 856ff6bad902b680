package org.partnercenter.architecture.planted.application.coupon;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.domain.order.Order;

@BreaksARule
interface KnowsOrderRules {

    Order order();
}
