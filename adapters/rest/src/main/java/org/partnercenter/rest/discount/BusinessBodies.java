package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.discount.business.BusinessDelivered;
import org.partnercenter.application.discount.business.BusinessOperations;
import org.partnercenter.application.discount.business.DeliverBusiness;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the command on business discounts looks like in JSON. */
@ApplicationScoped
class BusinessBodies implements HasBodies {

    static final CommandBody<BusinessBody, DeliverBusiness, BusinessDelivered> DELIVER = new CommandBody<>(BusinessOperations.DELIVER,
            BusinessBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((delivered, language) -> BusinessShape.DeliveredShape.of(delivered)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DELIVER);
    }
}
