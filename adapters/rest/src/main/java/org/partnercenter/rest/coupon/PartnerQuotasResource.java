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

/** Quota as its holders look at it: partners, their resellers, and distributors for theirs. */
@Path("/v2/partners/coupon-quotas")
@Produces(Json.TYPE)
@Tag(name = "Coupon quotas")
@ApplicationScoped
public class PartnerQuotasResource {

    private final Commands commands;
    private final QuotaReading reading;

    /** For the container's proxy only. */
    protected PartnerQuotasResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PartnerQuotasResource(Commands commands, CouponLists lists, Clocks clocks) {
        this.commands = commands;
        this.reading = new QuotaReading(lists, clocks, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "quota-take-back")
    @Path("/take-back")
    @Consumes("application/json")
    @Operation(summary = "Takes up to 10 quotas back from resellers, whole.")
    public Response takeBack(OwnTakeBackBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CouponBodies.TAKE_BACK, body);
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
