package org.partnercenter.rest.customer.invite;

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
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Invitations of customers, as the platform sees them: without links. */
@Path("/v2/platform/invitations")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class PlatformInvitationsResource {

    private final InvitationReading reading;

    /** For the container's proxy only. */
    protected PlatformInvitationsResource() {
        this.reading = null;
    }

    @Inject
    public PlatformInvitationsResource(BrowseInvitations browse) {
        this.reading = new InvitationReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invitations")
    @Operation(summary = "All invitations, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invitations")
    @Path("/{id}")
    @Operation(summary = "One invitation.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, found -> Response.ok(InvitationShape.plain(found, exchange.language())).build());
    }
}
