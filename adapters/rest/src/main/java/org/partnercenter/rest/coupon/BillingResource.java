package org.partnercenter.rest.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.coupon.CouponChanged;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.RefundCoupon;
import org.partnercenter.application.coupon.ReleaseCoupon;
import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

import java.math.BigDecimal;
import java.util.Optional;

/** What billing does with coupons. */
@Path("/v2/platform/coupons")
@Produces(Json.TYPE)
@Consumes("application/json")
@Tag(name = "Coupons")
@ApplicationScoped
public class BillingResource {

    record UseBody(String orderId, BigDecimal amount) {
    }

    record ReleaseBody(String orderId) {
    }

    record RefundBody(String orderId, BigDecimal amount, BigDecimal orderTotal) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected BillingResource() {
        this.commands = null;
    }

    @Inject
    public BillingResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/{id}/hold")
    @Operation(summary = "Reserves part of the balance for an order that is not paid yet.")
    public Response hold(@PathParam("id") String id, UseBody body, @Context ContainerRequestContext request) {
        return use(id, body, CouponOperations.HOLD, Exchange.of(request));
    }

    @POST
    @Path("/{id}/use")
    @Operation(summary = "Pays an order with part of the balance.")
    public Response use(@PathParam("id") String id, UseBody body, @Context ContainerRequestContext request) {
        return use(id, body, CouponOperations.USE, Exchange.of(request));
    }

    private Response use(String id, UseBody body,
                         org.partnercenter.application.kernel.Operation<UseCoupon, CouponChanged> operation,
                         Exchange exchange) {
        var in = Input.of(exchange);
        var coupon = in.field("coupon_id", id).required().id();
        var order = in.field("order_id", body.orderId()).required().id();
        var amount = in.amount("amount", body.amount(), Wire.LARGEST_FACE_VALUE);
        return commands.submit(exchange, in, operation,
                () -> new UseCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow()), amount.orElseThrow()),
                result -> changed(result, exchange));
    }

    @POST
    @Path("/{id}/release")
    @Operation(summary = "Gives up what an order has reserved.")
    public Response release(@PathParam("id") String id, ReleaseBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var coupon = in.field("coupon_id", id).required().id();
        var order = in.field("order_id", body.orderId()).required().id();
        return commands.submit(exchange, in, CouponOperations.RELEASE,
                () -> new ReleaseCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow())),
                result -> changed(result, exchange));
    }

    @POST
    @Path("/{id}/refund")
    @Operation(summary = "Returns what an order used; with order_total, the coupon's share of the refunded part.")
    public Response refund(@PathParam("id") String id, RefundBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var coupon = in.field("coupon_id", id).required().id();
        var order = in.field("order_id", body.orderId()).required().id();
        var amount = in.amount("amount", body.amount(), Wire.LARGEST_AMOUNT);
        var total = Optional.ofNullable(body.orderTotal())
                .flatMap(given -> in.amount("order_total", given, Wire.LARGEST_AMOUNT));
        return commands.submit(exchange, in, CouponOperations.REFUND,
                () -> new RefundCoupon(new CouponId(coupon.orElseThrow()), new OrderId(order.orElseThrow()), amount.orElseThrow(),
                        total), result -> changed(result, exchange));
    }

    private static Response changed(CouponChanged result, Exchange exchange) {
        return Response.ok(CouponChangedShape.of(result, exchange.language())).build();
    }
}
