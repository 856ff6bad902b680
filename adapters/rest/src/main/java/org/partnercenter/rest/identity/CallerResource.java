package org.partnercenter.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.ChangePassword;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

import java.util.List;
import java.util.Optional;

/** Who the caller is and what it may, and its own password. */
@Path(Audience.EACH + "/caller")
@Produces(Json.TYPE)
@Tag(name = "Access")
@ApplicationScoped
public class CallerResource {

    /** @param operatorId absent for the main account */
    record CallerShape(String partyId, PartyKind kind, Optional<String> distributorId, Optional<String> operatorId,
                       boolean ownCustomersOnly, List<String> permissionItems) {
    }

    record PasswordEntry(String currentPassword, String newPassword) {
        @Override
        public String toString() {
            return "PasswordEntry[***]";
        }
    }

    private final Commands commands;
    private final BrowseOperators operators;

    /** For the container's proxy only. */
    protected CallerResource() {
        this.commands = null;
        this.operators = null;
    }

    @Inject
    public CallerResource(Commands commands, BrowseOperators operators) {
        this.commands = commands;
        this.operators = operators;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "caller-show")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Who I am, and what I may.")
    public Response show(@Context ContainerRequestContext request) {
        var caller = Exchange.of(request).caller();
        var rights = operators.rights(caller);
        return Response.ok(new CallerShape(caller.party().value(), caller.kind(), caller.distributor().map(PartyId::value),
                caller.operator(), rights.ownCustomersOnly(), OperatorShape.codes(rights.items()))).build();
    }

    @PUT
    @Path("/password")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "password-change")
    @Parameter(ref = Audience.PARAMETER)
    @Operation(summary = "Changes the password the caller signs in with; its tokens end.")
    public Response password(PasswordEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var current = in.field("current_password", body.currentPassword()).required().text(PasswordPolicy.MAX_LENGTH)
                .map(Secret::of);
        var next = in.field("new_password", body.newPassword()).required().text(PasswordPolicy.MAX_LENGTH).map(Secret::of);
        return in.then(() -> commands.submit(exchange, AccessOperations.CHANGE_PASSWORD,
                new ChangePassword(current.orElseThrow(), next.orElseThrow()), set -> Response.noContent().build()));
    }
}
