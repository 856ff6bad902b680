package org.partnercenter.rest.customer.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What customers and partners have asked of each other. For the platform, which decides none of it. */
@Path("/v2/platform/association-change-requests")
@Produces(Json.TYPE)
@Tag(name = "Leaving and switching")
@ApplicationScoped
public class PlatformChangesResource {

    private final ChangeReading reading;

    /** For the container's proxy only. */
    protected PlatformChangesResource() {
        this.reading = null;
    }

    @Inject
    public PlatformChangesResource(BrowseLeaving browse) {
        this.reading = ChangeReading.ofAll(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Operation(summary = "Requests to leave and to switch of all parties, the latest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Path("/{id}")
    @Operation(summary = "One request.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "change-requests")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the request: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }
}
