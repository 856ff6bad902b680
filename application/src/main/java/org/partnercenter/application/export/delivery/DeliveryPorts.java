package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.PlacedExports;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

import java.time.ZoneId;

/** All that regular deliveries need. @param zone in which days begin and end */
public record DeliveryPorts(Deliveries deliveries, PlacedExports exports, DeliveryFolder folder, ZoneId zone, Clocks clocks, Ids ids) {
}
