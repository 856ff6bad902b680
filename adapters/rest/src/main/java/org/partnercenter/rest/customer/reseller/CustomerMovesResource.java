package org.partnercenter.rest.customer.reseller;

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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Moves a distributor's customers between its resellers. */
@Path("/v2/partners/customers/move")
@Produces(Json.TYPE)
@Tag(name = "Resellers")
@ApplicationScoped
public class CustomerMovesResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected CustomerMovesResource() {
        this.commands = null;
    }

    @Inject
    public CustomerMovesResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customers-move")
    @Consumes("application/json")
    @Operation(summary = "Hands up to 100 customers over to a reseller, each on its own; without indirect_partner_id back to the distributor.")
    public Response move(MoveCustomersBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ResellerBodies.MOVE, body);
    }
}
