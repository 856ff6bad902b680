package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What customers read of their orders beside the vendor's operations. */
@Path("/v2/customers/orders")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class OwnOrdersResource {

    private final OrderReading reading;

    /** For the container's proxy only. */
    protected OwnOrdersResource() {
        this.reading = null;
    }

    @Inject
    public OwnOrdersResource(OrderLists lists, Clocks clocks) {
        this.reading = new OrderReading(lists, clocks, Audience.CUSTOMERS);
    }

    @GET
    @Path("/{id}/price-adjustments")
    @Extension(name = Access.OPERATION, value = "order-price-adjustments")
    @Operation(summary = "What adjusted the price of an order, or of the members of a combined one: who, when, how much, before and after.")
    public Response adjustments(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.adjustments(Exchange.of(request), id);
    }

    @GET
    @Path("/{id}/payment-detail")
    @Extension(name = Access.OPERATION, value = "order-payment-detail")
    @Operation(summary = "How an order was paid that is completed and no unsubscribe.")
    public Response payment(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.payment(Exchange.of(request), id);
    }
}
