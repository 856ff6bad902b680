package org.partnercenter.rest.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.certification.PartnersCommandBodies.MigrateBody;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The vendor's companies that sign with partners. For the platform. */
@Path("/v2/platform/signing-entities")
@Produces(Json.TYPE)
@Tag(name = "Business information")
@ApplicationScoped
public class SigningEntitiesResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected SigningEntitiesResource() {
        this.commands = null;
    }

    @Inject
    public SigningEntitiesResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "signing-entity-migrate")
    @Path("/migrate")
    @Consumes("application/json")
    @Operation(summary = "Moves up to 1000 certified partners to another entity of the same currency; call it until remaining is 0.")
    public Response migrate(MigrateBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.MIGRATE, body);
    }
}
