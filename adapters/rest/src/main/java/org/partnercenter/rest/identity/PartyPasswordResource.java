package org.partnercenter.rest.identity;

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
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.SetPartyPassword;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;

/** Passwords of main accounts. For the platform. */
@Path("/v2/platform/parties/{id}/password")
@Produces(Json.TYPE)
@Tag(name = "Identity")
@ApplicationScoped
public class PartyPasswordResource {

    record PasswordEntry(String password) {
        @Override
        public String toString() {
            return "PasswordEntry[***]";
        }
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected PartyPasswordResource() {
        this.commands = null;
    }

    @Inject
    public PartyPasswordResource(Commands commands) {
        this.commands = commands;
    }

    @PUT
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "party-password-set")
    @Operation(summary = "Sets the password that the main account of a party signs in with; its tokens end.")
    public Response set(@PathParam("id") String id, PasswordEntry body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var party = in.field("id", id).party();
        var password = in.field("password", body.password()).required().text(PasswordPolicy.MAX_LENGTH).map(Secret::of);
        return in.then(() -> commands.submit(exchange, AccessOperations.SET_PARTY_PASSWORD,
                new SetPartyPassword(party.orElseThrow(), password.orElseThrow()), done -> Response.noContent().build()));
    }
}
