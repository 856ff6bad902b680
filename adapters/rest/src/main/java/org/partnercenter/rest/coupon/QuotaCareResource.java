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
import org.partnercenter.application.coupon.AdjustQuota;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.MoveQuota;
import org.partnercenter.application.coupon.QuotaChanged;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

import java.math.BigDecimal;
import java.util.Optional;

/** What the platform does to a quota after it was granted. */
@Path("/v2/platform/coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class QuotaCareResource {

    record AdjustBody(BigDecimal quotaValue, Boolean finish) {
    }

    record NothingBody() {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected QuotaCareResource() {
        this.commands = null;
    }

    @Inject
    public QuotaCareResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/{id}/adjust")
    @Consumes("application/json")
    @Operation(summary = "Sets the value; with finish false the quota stays in adjustment and cannot be used.")
    public Response adjust(@PathParam("id") String id, AdjustBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var quota = in.field("quota_id", id).required().id();
        var value = Optional.ofNullable(body.quotaValue())
                .flatMap(given -> in.amount("quota_value", given, Wire.LARGEST_AMOUNT));
        return commands.submit(exchange, in, CouponOperations.ADJUST,
                () -> new AdjustQuota(new QuotaId(quota.orElseThrow()), value, !Boolean.FALSE.equals(body.finish())),
                result -> changed(result, exchange));
    }

    @POST
    @Path("/{id}/freeze")
    @Operation(summary = "Stops all use of the quota.")
    public Response freeze(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return move(id, CouponOperations.FREEZE, Exchange.of(request));
    }

    @POST
    @Path("/{id}/unfreeze")
    @Operation(summary = "Allows use of the quota again.")
    public Response unfreeze(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return move(id, CouponOperations.UNFREEZE, Exchange.of(request));
    }

    @POST
    @Path("/{id}/invalidate")
    @Operation(summary = "Ends the quota for good.")
    public Response invalidate(@PathParam("id") String id, @OptionalBody NothingBody body,
                               @Context ContainerRequestContext request) {
        return move(id, CouponOperations.INVALIDATE, Exchange.of(request));
    }

    private Response move(String id, org.partnercenter.application.kernel.Operation<MoveQuota, QuotaChanged> operation,
                          Exchange exchange) {
        var in = Input.of(exchange);
        var quota = in.field("quota_id", id).required().id();
        return commands.submit(exchange, in, operation, () -> new MoveQuota(new QuotaId(quota.orElseThrow())),
                result -> changed(result, exchange));
    }

    private static Response changed(QuotaChanged result, Exchange exchange) {
        return Response.ok(QuotaChangedShape.of(result, exchange.language())).build();
    }
}
