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
import org.partnercenter.rest.kernel.OptionalBody;

/** Exclusive discounts of ordinary products, as their seller reviews them. */
@Path("/v2/partners/discount-reviews")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class DiscountReviewsResource {

    /** @param submittedAt of what was looked at: if it was submitted again since, nothing is granted */
    record ApproveEntry(String submittedAt) {
    }

    record RejectEntry(String reason) {
    }

    private final Commands commands;
    private final DiscountBodies bodies;
    private final BrowseDiscounts browse;
    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected DiscountReviewsResource() {
        this.commands = null;
        this.bodies = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public DiscountReviewsResource(Commands commands, DiscountBodies bodies, BrowseDiscounts browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.browse = browse;
        this.reading = new DiscountReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "discount-reviews")
    @Operation(summary = "Discounts the caller reviews as the seller, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), browse::reviews);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "discount-reviews")
    @Path("/{id}")
    @Operation(summary = "One of them, with by how much its lines lie outside the range.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id, browse::review);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-approve")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Grants what was requested, from now on at the earliest. With submitted_at only that submission of it.")
    public Response approve(@PathParam("id") String id, @OptionalBody ApproveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.approve(),
                new ApproveBody(id, body == null ? null : body.submittedAt()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "exclusive-discount-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Turns it down, for a reason the applicant is told.")
    public Response reject(@PathParam("id") String id, RejectEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.reject(), new RejectBody(id, body.reason()));
    }
}
