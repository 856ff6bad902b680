package org.partnercenter.rest.customer.reseller;

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
import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Invitations and applications as a distributor works with them. */
@Path("/v2/partners/reseller-cooperations")
@Produces(Json.TYPE)
@Tag(name = "Resellers")
@ApplicationScoped
public class PartnerCooperationsResource {

    record NothingBody() {
    }

    private final Commands commands;
    private final CooperationReading reading;

    /** For the container's proxy only. */
    protected PartnerCooperationsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PartnerCooperationsResource(Commands commands, BrowseCooperations cooperations) {
        this.commands = commands;
        this.reading = new CooperationReading(cooperations, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-cooperations")
    @Operation(summary = "Invitations and applications, the latest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-cooperations")
    @Path("/eligibility")
    @Operation(summary = "Whether the other could be asked now, and all that stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        return reading.eligibility(Exchange.of(request), "party_id");
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-cooperations")
    @Path("/{id}")
    @Operation(summary = "One invitation or application.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-cooperations")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "reseller-cooperations")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened: when and who.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-withdraw")
    @Path("/{id}/withdraw")
    @Consumes("application/json")
    @Operation(summary = "Takes back what one has asked. Takes no fields.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CooperationBodies.WITHDRAW, new DecideOneBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-invite")
    @Path("/invite")
    @Consumes("application/json")
    @Operation(summary = "Invites up to 100 members of the reseller programme, each on its own.")
    public Response invite(InviteBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CooperationBodies.INVITE, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-approve")
    @Path("/approve")
    @Consumes("application/json")
    @Operation(summary = "Approves up to 100 applications, each on its own; who is approved is a reseller from then on.")
    public Response approve(DecideBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CooperationBodies.APPROVE, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "reseller-reject")
    @Path("/reject")
    @Consumes("application/json")
    @Operation(summary = "Rejects up to 100 applications, each on its own.")
    public Response reject(DecideBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CooperationBodies.REJECT, body);
    }
}
