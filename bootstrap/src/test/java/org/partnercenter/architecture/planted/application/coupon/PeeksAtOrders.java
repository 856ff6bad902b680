package org.partnercenter.architecture.planted.application.coupon;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.order.PeeksAtCoupons;

@BreaksARule
interface PeeksAtOrders {

    PeeksAtCoupons peek();
}
