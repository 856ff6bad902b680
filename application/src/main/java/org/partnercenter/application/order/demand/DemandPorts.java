package org.partnercenter.application.order.demand;

import org.partnercenter.application.order.OrderPorts;

/** What resources that are paid per use need of the outside, beside what orders do. */
public record DemandPorts(DemandResources resources, DemandNames names, OrderPorts orders) {
}
