package org.partnercenter.rest.opportunity.incentive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What sellers of the marketplace have won of a partner's opportunities; there is no such page for partners without one (OPI-08). */
@Path("/v2/partners/opportunity-sales")
@Produces(Json.TYPE)
@Tag(name = "Opportunity incentives")
@ApplicationScoped
public class OpportunitySalesResource {

    private final OpportunityIncentiveReading reading;

    /** For the container's proxy only. */
    protected OpportunitySalesResource() {
        this.reading = null;
    }

    @Inject
    public OpportunitySalesResource(BrowseOpportunityIncentives browse) {
        this.reading = new OpportunityIncentiveReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-opportunity-incentives")
    @Operation(summary = "Sales of the marketplace by opportunity. 404 for a partner without any.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.sales(Exchange.of(request));
    }
}
