package org.partnercenter.architecture.planted.application.kernel;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.application.order.PeeksAtCoupons;

@BreaksARule
interface DoorKnowsOrders {

    PeeksAtCoupons peek();
}
