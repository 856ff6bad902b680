package org.partnercenter.rest.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.partnercenter.rest.opportunity.StepBodies.OfferingBody;

import java.util.List;

/** Offerings that opportunities name. */
@Path("/v2/platform/offerings")
@Produces(Json.TYPE)
@Tag(name = "Opportunities")
@ApplicationScoped
public class PlatformOfferingsResource {

    record OfferingEntry(String title, String kind, String ownerId, List<String> demandTags, Boolean whiteListed) {
    }

    private final Commands commands;
    private final OpportunityReading reading;

    /** For the container's proxy only. */
    protected PlatformOfferingsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOfferingsResource(Commands commands, BrowseOpportunities browse) {
        this.commands = commands;
        this.reading = new OpportunityReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "offerings")
    @Operation(summary = "The offerings, by code.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.offerings(Exchange.of(request));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "offering-list")
    @Path("/{code}")
    @Consumes("application/json")
    @Operation(summary = "Lists an offering, or lists it anew. Of a joint product of the marketplace white_listed says whether it counts.")
    public Response put(@PathParam("code") String code, OfferingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.LIST_OFFERING, new OfferingBody(code, body.title(), body.kind(),
                body.ownerId(), body.demandTags(), body.whiteListed()));
    }
}
