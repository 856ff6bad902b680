package org.partnercenter.rest.opportunity;

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
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;
import org.partnercenter.rest.opportunity.StepBodies.EditBody;
import org.partnercenter.rest.opportunity.StepBodies.EndBody;
import org.partnercenter.rest.opportunity.StepBodies.MoveBody;
import org.partnercenter.rest.opportunity.StepBodies.RevealOpportunityBody;

/** Opportunities, as partners share, accept and follow them. */
@Path(OpportunitiesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Opportunities")
@ApplicationScoped
public class OpportunitiesResource {

    static final String PATH = "/v2/partners/opportunities";

    record EndEntry(String reason) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseOpportunities browse;
    private final OpportunityReading reading;

    /** For the container's proxy only. */
    protected OpportunitiesResource() {
        this.commands = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public OpportunitiesResource(Commands commands, BrowseOpportunities browse) {
        this.commands = commands;
        this.browse = browse;
        this.reading = new OpportunityReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-share")
    @Consumes("application/json")
    @Operation(summary = "Shares an opportunity with the vendor, or keeps it as a draft. Everything that is missing or unreasonable is told at once.")
    public Response share(OpportunityBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.SHARE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Path("/eligibility")
    @Operation(summary = "Whether the caller may share opportunities, and receive those of the vendor, and what stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.eligibility(exchange.caller()).<Response>fold(
                found -> Response.ok(new OpportunityShape.EligibilityShape(found.sharing().isEmpty(), Violation.of(found.sharing(), exchange.language()),
                        found.handover().isEmpty(), Violation.of(found.handover(), exchange.language()))).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Operation(summary = "Opportunities, the one changed last first. Filters: origin, status, partner_id, rep_office.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Path("/{id}")
    @Operation(summary = "One of them. What tells of customer and contact is masked; what has not been accepted shows neither, nor the description.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Path("/{id}/progress")
    @Operation(summary = "The history of its progress, newest first.")
    public Response progress(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.progress(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunities")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "opportunity-edit")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Puts other content in place of a draft's.")
    public Response edit(@PathParam("id") String id, OpportunityBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.EDIT, new EditBody(id, body));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-submit")
    @Path("/{id}/submit")
    @Consumes("application/json")
    @Operation(summary = "Submits a draft; with dry_run tells everything that keeps it from being shared. Takes no fields.")
    public Response submit(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.SUBMIT, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-discard")
    @Path("/{id}/discard")
    @Consumes("application/json")
    @Operation(summary = "Throws a draft away. Takes no fields.")
    public Response discard(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.DISCARD, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-copy")
    @Path("/{id}/copy")
    @Consumes("application/json")
    @Operation(summary = "Copies a rejected one to a new draft. Takes no fields.")
    public Response copy(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.COPY, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-accept")
    @Path("/{id}/accept")
    @Consumes("application/json")
    @Operation(summary = "Accepts one of the vendor's. Takes no fields.")
    public Response accept(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.ACCEPT, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-decline")
    @Path("/{id}/decline")
    @Consumes("application/json")
    @Operation(summary = "Declines one of the vendor's, with a reason.")
    public Response decline(@PathParam("id") String id, EndEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.DECLINE, new EndBody(id, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-progress")
    @Path("/{id}/progress")
    @Consumes("application/json")
    @Operation(summary = "Tells how it goes. SIGNED needs amount, day and contract, DELIVERED day and proof, LOST a reason.")
    public Response tell(@PathParam("id") String id, ProgressBody.Entry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.PROGRESS, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-reveal")
    @Path("/{id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "What is masked, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.REVEAL, new RevealOpportunityBody(id));
    }
}
