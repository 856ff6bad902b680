package org.partnercenter.rest.opportunity.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.partnercenter.rest.opportunity.incentive.ClaimBodies.SaleBody;

/** What sellers of the marketplace have won, as the vendor records it. */
@Path("/v2/platform/opportunity-sales")
@Produces(Json.TYPE)
@Tag(name = "Opportunity incentives")
@ApplicationScoped
public class PlatformOpportunitySalesResource {

    private final Commands commands;
    private final OpportunityIncentiveReading reading;

    /** For the container's proxy only. */
    protected PlatformOpportunitySalesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOpportunitySalesResource(Commands commands, BrowseOpportunityIncentives browse) {
        this.commands = commands;
        this.reading = new OpportunityIncentiveReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-sale-record")
    @Consumes("application/json")
    @Operation(summary = "Records that a seller has accepted an opportunity with joint goods, and won it. The last record of an opportunity counts.")
    public Response record(SaleBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityIncentiveBodies.RECORD_SALE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunity-incentives")
    @Operation(summary = "Sales of the marketplace by opportunity.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.sales(Exchange.of(request));
    }
}
