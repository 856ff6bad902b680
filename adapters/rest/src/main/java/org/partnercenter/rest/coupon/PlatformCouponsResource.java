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

/** Coupons as the platform sees them, and those it issues itself. */
@Path("/v2/platform/coupons")
@Produces(Json.TYPE)
@Tag(name = "Coupons")
@ApplicationScoped
public class PlatformCouponsResource {

    private final Commands commands;
    private final CouponReading reading;

    /** For the container's proxy only. */
    protected PlatformCouponsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformCouponsResource(Commands commands, CouponLists lists, Clocks clocks) {
        this.commands = commands;
        this.reading = new CouponReading(lists, clocks, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "coupon-issue")
    @Consumes("application/json")
    @Operation(summary = "Issues a coupon to each of up to 100 partners, from a quota of the platform's own.")
    public Response issue(OwnIssueBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.ISSUE.onlyFor(Audience.PLATFORM.kinds()), body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-coupons")
    @Operation(summary = "Coupons, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-coupons")
    @Path("/{id}")
    @Operation(summary = "One coupon.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-coupons")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the coupon: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-coupons")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the coupon now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }
}
