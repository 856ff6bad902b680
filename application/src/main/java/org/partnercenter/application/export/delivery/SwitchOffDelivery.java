package org.partnercenter.application.export.delivery;

import org.partnercenter.domain.export.DeliveryId;

/** Ends a regular delivery; files that were due before still come. */
public record SwitchOffDelivery(DeliveryId delivery) {
}
