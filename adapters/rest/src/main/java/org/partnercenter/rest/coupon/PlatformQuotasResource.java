package org.partnercenter.rest.coupon;

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
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Quota as the platform grants it and looks after it. */
@Path("/v2/platform/coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class PlatformQuotasResource {

    static final String PATH = "/v2/platform/coupon-quotas";

    private final Commands commands;
    private final QuotaReading reading;

    /** For the container's proxy only. */
    protected PlatformQuotasResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformQuotasResource(Commands commands, CouponLists lists, Clocks clocks) {
        this.commands = commands;
        this.reading = new QuotaReading(lists, clocks, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-grant")
    @Consumes("application/json")
    @Operation(summary = "Grants quota to a partner, or to the platform itself.")
    public Response grant(GrantBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.GRANT, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-convert-incentive")
    @Path("/convert-incentive")
    @Consumes("application/json")
    @Operation(summary = "Gives a partner the earnings of a payout order as voucher quota. The same order again answers the quota there is.")
    public Response convert(ConvertBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.CONVERT, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-quotas")
    @Operation(summary = "Quotas, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-quotas")
    @Path("/{id}")
    @Operation(summary = "One quota.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-quotas")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the quota: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-quotas")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the quota now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }
}
