package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.persistence.order.OrderRows;

@BreaksARule
interface KnowsItsStore {

    OrderRows rows();
}
