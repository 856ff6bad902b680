package org.partnercenter.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;


/** Erases who a customer was, on its request. For the platform. */
@Path("/v2/platform/parties/{id}/erase")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class ErasureResource {

    record NothingEntry() {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected ErasureResource() {
        this.commands = null;
    }

    @Inject
    public ErasureResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "party-erase")
    @Operation(summary = "Erases all that tells who a customer is; its id, the ledger and the audit trail stay. Takes no fields.")
    public Response erase(@PathParam("id") String id, @OptionalBody NothingEntry body,
                          @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IdentityBodies.ERASE, new IdentityBodies.EraseBody(id));
    }
}
