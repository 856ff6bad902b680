package org.partnercenter.rest.customer.acquire;

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

/** Customers that partners create, on our own path. */
@Path("/v2/partners/created-customers")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class CreateCustomersResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected CreateCustomersResource() {
        this.commands = null;
    }

    @Inject
    public CreateCustomersResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "customer-create")
    @Consumes("application/json")
    @Operation(summary = "Creates a customer; it is associated soon after.")
    public Response create(CreateBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AcquireBodies.CREATE, body);
    }
}
