package org.partnercenter.rest.export;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.export.delivery.Delivery;
import org.partnercenter.application.export.delivery.DeliveryOperations;
import org.partnercenter.application.export.delivery.SubscribeDelivery;
import org.partnercenter.application.export.delivery.SwitchOffDelivery;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on regular deliveries look like in JSON. */
@ApplicationScoped
class DeliveryBodies implements HasBodies {

    static final CommandBody<DeliveryBody, SubscribeDelivery, Delivery> SUBSCRIBE = new CommandBody<>(DeliveryOperations.SUBSCRIBE,
            DeliveryBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(ExportDeliveriesResource.PATH,
                    delivery -> delivery.id().value(), DeliveryShape::of));
    static final CommandBody<SwitchOffBody, SwitchOffDelivery, Delivery> SWITCH_OFF = new CommandBody<>(DeliveryOperations.SWITCH_OFF,
            SwitchOffBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(DeliveryShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(SUBSCRIBE, SWITCH_OFF);
    }
}
