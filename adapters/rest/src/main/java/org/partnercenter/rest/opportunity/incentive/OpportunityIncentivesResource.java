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
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ApplyBody;
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.ResubmitBody;

import java.util.List;

/** Applications for incentives of opportunities, as partners make and follow them. */
@Path(OpportunityIncentivesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Opportunity incentives")
@ApplicationScoped
public class OpportunityIncentivesResource {

    static final String PATH = "/v2/partners/opportunity-incentives";

    record ProjectEntry(String kind, Boolean cash, String accountId, List<String> orderIds, String startsOn, String endsOn, List<String> evidence) {
    }

    private final Commands commands;
    private final OpportunityIncentiveReading reading;

    /** For the container's proxy only. */
    protected OpportunityIncentivesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public OpportunityIncentivesResource(Commands commands, BrowseOpportunityIncentives browse) {
        this.commands = commands;
        this.reading = new OpportunityIncentiveReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-incentive-apply")
    @Consumes("application/json")
    @Operation(summary = "Applies for the incentive of an opportunity that is signed. Everything that stands in the way is told at once.")
    public Response apply(ApplyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.APPLY, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Operation(summary = "Applications, the one changed last first. Filters: status, opportunity_id, partner_id.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Path("/eligibility")
    @Operation(summary = "Whether the caller may apply, and for cash, whatever the project; with dry_run an application tells the rest.")
    public Response eligibility(@Context ContainerRequestContext request) {
        return reading.eligibility(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-incentive-resubmit")
    @Path("/{id}/resubmit")
    @Consumes("application/json")
    @Operation(summary = "Applies again with what was corrected; the opportunity stays the same.")
    public Response resubmit(@PathParam("id") String id, ProjectEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.RESUBMIT, new ResubmitBody(id, body.kind(), body.cash(),
                body.accountId(), body.orderIds(), body.startsOn(), body.endsOn(), body.evidence()));
    }
}
