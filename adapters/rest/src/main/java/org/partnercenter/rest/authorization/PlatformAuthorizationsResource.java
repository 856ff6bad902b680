package org.partnercenter.rest.authorization;

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
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** All authorizations, as the platform sees them. */
@Path("/v2/platform/authorizations")
@Produces(Json.TYPE)
@Tag(name = "Authorizations")
@ApplicationScoped
public class PlatformAuthorizationsResource {

    private final AuthorizationReading reading;

    /** For the container's proxy only. */
    protected PlatformAuthorizationsResource() {
        this.reading = null;
    }

    @Inject
    public PlatformAuthorizationsResource(BrowseAuthorizations authorizations) {
        this.reading = new AuthorizationReading(authorizations, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Operation(summary = "Authorizations, the last asked for first; also by status and customer_id.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}")
    @Operation(summary = "One authorization.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the authorization: what, when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "authorizations")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the authorization now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }
}
