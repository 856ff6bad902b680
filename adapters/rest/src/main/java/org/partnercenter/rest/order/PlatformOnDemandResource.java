package org.partnercenter.rest.order;

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
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The platform feeds what customers pay per use, and reads it. */
@Path("/v2/platform/on-demand-resources")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PlatformOnDemandResource {

    private final Commands commands;
    private final OnDemandReading reading;

    /** For the container's proxy only. */
    protected PlatformOnDemandResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOnDemandResource(DemandLists lists, Commands commands, Clocks clocks) {
        this.commands = commands;
        this.reading = new OnDemandReading(lists, clocks, Audience.PLATFORM);
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "on-demand-resource-load")
    @Operation(summary = "Takes an edition of a resource that is paid per use; the highest version counts, whichever comes first.")
    public Response load(OnDemandBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.LOAD_DEMAND, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "on-demand-resources-seen")
    @Operation(summary = "Every resource that customers pay per use.")
    public Response resources(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }
}
