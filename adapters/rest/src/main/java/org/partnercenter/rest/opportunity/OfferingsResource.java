package org.partnercenter.rest.opportunity;

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
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Offerings that opportunities name. */
@Path("/v2/partners/offerings")
@Produces(Json.TYPE)
@Tag(name = "Opportunities")
@ApplicationScoped
public class OfferingsResource {

    private final OpportunityReading reading;

    /** For the container's proxy only. */
    protected OfferingsResource() {
        this.reading = null;
    }

    @Inject
    public OfferingsResource(BrowseOpportunities browse) {
        this.reading = new OpportunityReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "offerings")
    @Operation(summary = "The offerings, by code.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.offerings(Exchange.of(request));
    }
}
