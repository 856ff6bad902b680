package org.partnercenter.rest.coupon.activity;

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
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Activity vouchers as the vendor reviews them. */
@Path(PlatformActivitiesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Activity vouchers")
@ApplicationScoped
public class PlatformActivitiesResource {

    static final String PATH = "/v2/platform/activity-vouchers";

    record ApproveActivityEntry(String submittedAt) {
    }

    record RejectActivityEntry(String reason, String submittedAt) {
    }

    private final Commands commands;
    private final ActivityBodies bodies;
    private final ActivityReading reading;

    /** For the container's proxy only. */
    protected PlatformActivitiesResource() {
        this.commands = null;
        this.bodies = null;
        this.reading = null;
    }

    @Inject
    public PlatformActivitiesResource(Commands commands, ActivityBodies bodies, BrowseActivities browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.reading = new ActivityReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-review")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Approves one in review. With submitted_at only that submission of it.")
    public Response approve(@PathParam("id") String id, @OptionalBody ApproveActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.review(),
                new ReviewBody(id, ReviewBody.APPROVE, null, body == null ? null : body.submittedAt()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-review")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Rejects one in review, for a reason the partner is told.")
    public Response reject(@PathParam("id") String id, RejectActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.review(),
                new ReviewBody(id, ReviewBody.REJECT, body.reason(), body.submittedAt()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-activity-vouchers")
    @Operation(summary = "All that were submitted, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-activity-vouchers")
    @Path("/{id}")
    @Operation(summary = "One of them; in review with its age in days, rejected with the reason.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-activity-vouchers")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-activity-vouchers")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }
}
