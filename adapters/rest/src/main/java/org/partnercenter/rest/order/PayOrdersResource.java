package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Customers pay orders. */
@Path("/v3/orders/customer-orders/pay")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PayOrdersResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected PayOrdersResource() {
        this.commands = null;
    }

    @Inject
    public PayOrdersResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "order-pay")
    @Operation(operationId = "payOrders", summary = "Pays an order with coupons, a discount and money.")
    public Response pay(PaymentBodies.PayBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.PAY, body);
    }
}
