package org.partnercenter.rest.opportunity.incentive;

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
import org.partnercenter.application.opportunity.incentive.BrowseOpportunityIncentives;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ApproveBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.RejectClaimBody;

import java.math.BigDecimal;

/** Applications for incentives of opportunities, as the vendor reviews them. */
@Path(PlatformOpportunityIncentivesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Opportunity incentives")
@ApplicationScoped
public class PlatformOpportunityIncentivesResource {

    static final String PATH = "/v2/platform/opportunity-incentives";

    record AmountEntry(BigDecimal amount) {
    }

    record ReasonEntry(String reason) {
    }

    private final Commands commands;
    private final OpportunityIncentiveReading reading;

    /** For the container's proxy only. */
    protected PlatformOpportunityIncentivesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOpportunityIncentivesResource(Commands commands, BrowseOpportunityIncentives browse) {
        this.commands = commands;
        this.reading = new OpportunityIncentiveReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunity-incentives")
    @Operation(summary = "Applications, the one changed last first. Filters: status, opportunity_id, partner_id.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunity-incentives")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunity-incentives")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunity-incentives")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-incentive-approve")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Passes the review, and publicises the amount as an incentive bill.")
    public Response approve(@PathParam("id") String id, AmountEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.APPROVE, new ApproveBody(id, body.amount()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-incentive-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Rejects it, with a reason; the partner corrects it and applies again.")
    public Response reject(@PathParam("id") String id, ReasonEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.REJECT, new RejectClaimBody(id, body.reason()));
    }
}
