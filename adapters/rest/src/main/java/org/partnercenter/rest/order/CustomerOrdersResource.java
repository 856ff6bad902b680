package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.partnercenter.application.order.OrderListing;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Orders, by the vendor's operations: read by partners and customers, cancelled and paid by customers. */
@Path("/v2/orders/customer-orders")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class CustomerOrdersResource {

    private final OrderLists lists;
    private final Commands commands;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected CustomerOrdersResource() {
        this.lists = null;
        this.commands = null;
        this.clocks = null;
    }

    @Inject
    public CustomerOrdersResource(OrderLists lists, Commands commands, Clocks clocks) {
        this.lists = lists;
        this.commands = commands;
        this.clocks = clocks;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "orders")
    @Operation(operationId = "listCustomerOrders", summary = "Orders of the caller, or of its customers.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var filter = Wire.filter(in);
        var sort = Wire.sort(in);
        boolean ofMembers = in.oneOf("method", "oneself", "sub_customer").filter("sub_customer"::equals).isPresent();
        var who = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> {
            Decision<OrderListing> found = ofMembers ? lists.ordersOfMembers(exchange.caller(), who, clocks.business())
                    : lists.orders(exchange.caller(), who, filter, sort, page, clocks.business());
            return found.<Response>fold(orders -> Response.ok(OrderShapes.Listing.of(orders)).build(), Replies::refused);
        });
    }

    @GET
    @Path("/details/{order_id}")
    @Extension(name = Access.OPERATION, value = "orders")
    @Operation(operationId = "showCustomerOrderDetails", summary = "One order with its lines; the total counts the lines.")
    public Response show(@PathParam("order_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        in.language(exchange);
        var order = in.field("order_id", id).required().id();
        var who = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> lists.order(exchange.caller(), who, new OrderId(order.orElseThrow()), page, clocks.business())
                .<Response>fold(found -> Response.ok(OrderShapes.Opened.of(found)).build(), Replies::refused));
    }

    @GET
    @Path("/refund-orders")
    @Extension(name = Access.OPERATION, value = "orders")
    @Operation(operationId = "showRefundOrderDetails", summary = "What an unsubscribe or a downgrade refunds.")
    public Response refunds(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var order = in.field("order_id").required().id();
        var who = Wire.indirectPartner(in);
        return in.then(() -> lists.refund(exchange.caller(), who, new OrderId(order.orElseThrow()), clocks.business())
                .<Response>fold(found -> Response.ok(OrderShapes.Refunds.of(found)).build(), Replies::refused));
    }

    @PUT
    @Path("/cancel")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "order-cancel")
    @Operation(operationId = "cancelCustomerOrder", summary = "Cancels an order that waits for its payment.")
    public Response cancel(PaymentBodies.CancelBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.CANCEL, body);
    }

    @POST
    @Path("/pay")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "order-pay")
    @Operation(operationId = "payOrdersOld", summary = "Pays an order, as older clients do.", deprecated = true)
    public Response pay(PaymentBodies.OldPayBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.OLD_PAY, body);
    }
}
