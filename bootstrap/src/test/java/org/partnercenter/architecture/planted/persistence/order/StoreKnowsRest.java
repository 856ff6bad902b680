package org.partnercenter.architecture.planted.persistence.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.rest.order.OrdersResource;

@BreaksARule
interface StoreKnowsRest {

    OrdersResource resource();
}
