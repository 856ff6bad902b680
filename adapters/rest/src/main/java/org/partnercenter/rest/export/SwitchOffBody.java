package org.partnercenter.rest.export;

import org.partnercenter.application.export.delivery.SwitchOffDelivery;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Ends a regular delivery. */
record SwitchOffBody(String deliveryId) {

    Supplier<SwitchOffDelivery> command(Input in) {
        var delivery = in.field("delivery_id", deliveryId).required().id();
        return () -> new SwitchOffDelivery(new DeliveryId(delivery.orElseThrow()));
    }
}
