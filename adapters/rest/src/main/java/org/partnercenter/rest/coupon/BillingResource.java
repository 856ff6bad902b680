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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.math.BigDecimal;

/** What billing does with coupons, and the coupons of an existing estate. */
@Path("/v2/platform/coupons")
@Produces(Json.TYPE)
@Consumes("application/json")
@Tag(name = "Coupons")
@ApplicationScoped
public class BillingResource {

    record UseBody(String orderId, BigDecimal amount) {

        UseCouponBody of(String couponId) {
            return new UseCouponBody(couponId, orderId, amount);
        }
    }

    record ReleaseBody(String orderId) {

        ReleaseCouponBody of(String couponId) {
            return new ReleaseCouponBody(couponId, orderId);
        }
    }

    record RefundBody(String orderId, BigDecimal amount, BigDecimal orderTotal) {

        RefundCouponBody of(String couponId) {
            return new RefundCouponBody(couponId, orderId, amount, orderTotal);
        }
    }

    record TakenOverBody(String quotaId, String customerId, BigDecimal faceValue, BigDecimal balance, String validTime, String expireTime,
                         String memo) {

        TakeOverBody of(String couponId) {
            return new TakeOverBody(couponId, quotaId, customerId, faceValue, balance, validTime, expireTime, memo);
        }
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
    @Extension(name = Access.OPERATION, value = "coupon-take-over")
    @Path("/{id}/take-over")
    @Operation(summary = "Takes over a coupon that was issued elsewhere, with what is left of it.")
    public Response takeOver(@PathParam("id") String id, TakenOverBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.TAKE_OVER, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "coupon-hold")
    @Path("/{id}/hold")
    @Operation(summary = "Reserves part of the balance for an order that is not paid yet.")
    public Response hold(@PathParam("id") String id, UseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.HOLD, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "coupon-use")
    @Path("/{id}/use")
    @Operation(summary = "Pays an order with part of the balance.")
    public Response use(@PathParam("id") String id, UseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.USE, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "coupon-release")
    @Path("/{id}/release")
    @Operation(summary = "Gives up what an order has reserved.")
    public Response release(@PathParam("id") String id, ReleaseBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.RELEASE, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "coupon-refund")
    @Path("/{id}/refund")
    @Operation(summary = "Returns what an order used; with order_total, the coupon's share of the refunded part.")
    public Response refund(@PathParam("id") String id, RefundBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.REFUND, body.of(id));
    }
}
