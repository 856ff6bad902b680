package org.partnercenter.rest.discount;

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
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.DiscountOperations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.OptionalBody;

/** Exclusive discounts, as the vendor sees and reviews them. */
@Path("/v2/platform/exclusive-discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class PlatformDiscountsResource {

    private final Commands commands;
    private final DiscountBodies bodies;
    private final BrowseDiscounts browse;
    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected PlatformDiscountsResource() {
        this.commands = null;
        this.bodies = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public PlatformDiscountsResource(Commands commands, DiscountBodies bodies, BrowseDiscounts browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.browse = browse;
        this.reading = new DiscountReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-exclusive-discounts")
    @Operation(summary = "All that were submitted, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), browse::discounts);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-exclusive-discounts")
    @Path("/{id}")
    @Operation(summary = "One of them, with by how much its lines lie outside the range.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id, browse::discount);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-exclusive-discounts")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, browse::discount, found -> Response.ok(LifeShapes.timeline(
                browse.timeline(exchange.caller(), found), exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-approve")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Grants what was requested, from now on at the earliest. With submitted_at only that submission of it.")
    public Response approve(@PathParam("id") String id, @OptionalBody DiscountReviewsResource.ApproveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.approve(),
                new ApproveBody(id, body == null ? null : body.submittedAt()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Turns it down, for a reason the applicant is told.")
    public Response reject(@PathParam("id") String id, DiscountReviewsResource.RejectEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.reject(), new RejectBody(id, body.reason()));
    }
}
