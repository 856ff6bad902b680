package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The screens of partners: orders and resource details of their customers, and orders that these left to them to pay. */
@Path("/v2/partners/orders")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PartnerOrdersResource {

    private final Commands commands;
    private final OrderReading reading;

    /** For the container's proxy only. */
    protected PartnerOrdersResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PartnerOrdersResource(OrderLists lists, Commands commands, Clocks clocks) {
        this.commands = commands;
        this.reading = new OrderReading(lists, clocks, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "orders-seen")
    @Operation(summary = "Orders of the caller's customers, the newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "orders-seen")
    @Operation(summary = "One order with its lines in pages.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
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

    @POST
    @Path("/pay-for-customers")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "orders-pay-for-customers")
    @Operation(summary = "Pays up to 100 orders that customers left to the caller, each on its own.")
    public Response pay(PaymentBodies.PayForCustomersBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.PAY_FOR_CUSTOMERS, body);
    }

    @POST
    @Path("/reject-payments")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "orders-payment-reject")
    @Operation(summary = "Rejects to pay up to 100 orders, each on its own; the customers may pay themselves.")
    public Response reject(PaymentBodies.RejectBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.REJECT, body);
    }
}
