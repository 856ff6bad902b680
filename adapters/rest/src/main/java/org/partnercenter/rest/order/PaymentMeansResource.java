package org.partnercenter.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.pay.PaymentMeans;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What a customer can pay an order with. */
@Path("/v2/orders/customer-orders")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PaymentMeansResource {

    private final PaymentMeans means;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected PaymentMeansResource() {
        this.means = null;
        this.clocks = null;
    }

    @Inject
    public PaymentMeansResource(PaymentMeans means, Clocks clocks) {
        this.means = means;
        this.clocks = clocks;
    }

    @GET
    @Path("/order-coupons")
    @Extension(name = Access.OPERATION, value = "order-payment-means")
    @Operation(operationId = "listOrderCouponsByOrderId", summary = "The coupons that fit an order.")
    public Response coupons(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var order = in.field("order_id").required().id();
        return in.then(() -> means.coupons(exchange.caller(), new OrderId(order.orElseThrow()), clocks.business())
                .<Response>fold(found -> Response.ok(MeansShapes.Coupons.of(found)).build(), Replies::refused));
    }

    @GET
    @Path("/order-discounts")
    @Extension(name = Access.OPERATION, value = "order-payment-means")
    @Operation(operationId = "listOrderDiscounts", summary = "The discounts that fit an order.")
    public Response discounts(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var order = in.field("order_id").required().id();
        return in.then(() -> means.discounts(exchange.caller(), new OrderId(order.orElseThrow()), clocks.business())
                .<Response>fold(found -> Response.ok(MeansShapes.Discounts.of(found)).build(), Replies::refused));
    }
}
