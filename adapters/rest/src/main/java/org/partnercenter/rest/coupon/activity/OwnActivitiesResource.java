package org.partnercenter.rest.coupon.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.coupon.activity.ActivityOperations;
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Activity vouchers as partners configure them. */
@Path(OwnActivitiesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Activity vouchers")
@ApplicationScoped
public class OwnActivitiesResource {

    static final String PATH = "/v2/partners/activity-vouchers";

    record SubmitActivityEntry() {
    }

    record WithdrawActivityEntry() {
    }

    record CopyActivityEntry() {
    }

    record DeleteActivityEntry() {
    }

    private final Commands commands;
    private final ActivityBodies bodies;
    private final ActivityReading reading;

    /** For the container's proxy only. */
    protected OwnActivitiesResource() {
        this.commands = null;
        this.bodies = null;
        this.reading = null;
    }

    @Inject
    public OwnActivitiesResource(Commands commands, ActivityBodies bodies, BrowseActivities browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.reading = new ActivityReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-create")
    @Consumes("application/json")
    @Operation(summary = "Configures an activity voucher, as a draft; with submit it goes to the review at once.")
    public Response create(TermsBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.create(), body);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "activity-voucher-edit")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Gives a draft, or a rejected one, other terms; a rejected one is a draft again.")
    public Response edit(@PathParam("id") String id, TermsBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.edit(), body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-submit")
    @Path("/{id}/submit")
    @Consumes("application/json")
    @Operation(summary = "Sends a draft to the review. Takes no fields.")
    public Response submit(@PathParam("id") String id, @OptionalBody SubmitActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(ActivityOperations.SUBMIT), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-withdraw")
    @Path("/{id}/withdraw")
    @Consumes("application/json")
    @Operation(summary = "Takes one in review back to a draft. Takes no fields.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody WithdrawActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(ActivityOperations.WITHDRAW), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-copy")
    @Path("/{id}/copy")
    @Consumes("application/json")
    @Operation(summary = "Makes a draft with the same terms. Takes no fields.")
    public Response copy(@PathParam("id") String id, @OptionalBody CopyActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.copy(), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "activity-voucher-delete")
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Operation(summary = "Deletes a draft, or a rejected one. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody DeleteActivityEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.move(ActivityOperations.DELETE), new MoveBody(id));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-activity-vouchers")
    @Operation(summary = "Your activity vouchers, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-activity-vouchers")
    @Path("/{id}")
    @Operation(summary = "One of them; in review with its age in days, rejected with the reason.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-activity-vouchers")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-activity-vouchers")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }
}
