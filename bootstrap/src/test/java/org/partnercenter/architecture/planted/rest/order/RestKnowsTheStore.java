package org.partnercenter.architecture.planted.rest.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.persistence.order.OrderRows;

@BreaksARule
interface RestKnowsTheStore {

    OrderRows rows();
}
