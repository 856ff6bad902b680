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
import org.partnercenter.rest.kernel.OptionalBody;

import java.math.BigDecimal;

/** What the platform does to a quota after it was granted. */
@Path("/v2/platform/coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class QuotaCareResource {

    record AdjustBody(BigDecimal quotaValue, Boolean finish) {

        AdjustQuotaBody of(String quotaId) {
            return new AdjustQuotaBody(quotaId, quotaValue, finish);
        }
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
    @Extension(name = Access.OPERATION, value = "quota-adjust")
    @Path("/{id}/adjust")
    @Consumes("application/json")
    @Operation(summary = "Sets the value; with finish false the quota stays in adjustment and cannot be used.")
    public Response adjust(@PathParam("id") String id, AdjustBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.ADJUST, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-freeze")
    @Path("/{id}/freeze")
    @Operation(summary = "Stops all use of the quota.")
    public Response freeze(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.FREEZE, new MoveQuotaBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-unfreeze")
    @Path("/{id}/unfreeze")
    @Operation(summary = "Allows use of the quota again.")
    public Response unfreeze(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.UNFREEZE, new MoveQuotaBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-invalidate")
    @Path("/{id}/invalidate")
    @Operation(summary = "Ends the quota for good.")
    public Response invalidate(@PathParam("id") String id, @OptionalBody NothingBody body,
                               @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.INVALIDATE, new MoveQuotaBody(id));
    }
}
