package org.partnercenter.rest.order;

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
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What customers of partners pay per use. */
@Path("/v2/partners/on-demand-resources")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PartnerOnDemandResource {

    private final OnDemandReading reading;

    /** For the container's proxy only. */
    protected PartnerOnDemandResource() {
        this.reading = null;
    }

    @Inject
    public PartnerOnDemandResource(DemandLists lists, Clocks clocks) {
        this.reading = new OnDemandReading(lists, clocks, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "on-demand-resources-seen")
    @Operation(summary = "Every resource that customers of the caller pay per use.")
    public Response resources(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }
}
