package org.partnercenter.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.Optional;

/** Which operator of the caller's party looks after a customer. */
@Path("/v2/partners/customers/{customer_id}/account-manager")
@Produces(Json.TYPE)
@Tag(name = "Customers")
@ApplicationScoped
public class AccountManagerResource {

    /** @param operatorId absent: nobody in particular */
    record ManagerEntry(String operatorId) {
    }

    record ManagerShape(String customerId, Optional<String> operatorId) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected AccountManagerResource() {
        this.commands = null;
    }

    @Inject
    public AccountManagerResource(Commands commands) {
        this.commands = commands;
    }

    @PUT
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "customer-assign-manager")
    @Operation(summary = "Assigns the customer to an operator; one who is account manager and nothing else sees such customers only.")
    public Response assign(@PathParam("customer_id") String id, ManagerEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), AssociationBodies.ASSIGN_MANAGER,
                new AssociationBodies.ManagerBody(id, body.operatorId()));
    }
}
