package org.partnercenter.rest.customer.invite;

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
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Invitations, as the invited see them and take them up. Codes are in bodies: addresses are written down by whoever they pass. */
@Path("/v2/customers/invitations")
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class OwnInvitationsResource {

    private final Commands commands;
    private final BrowseInvitations browse;

    /** For the container's proxy only. */
    protected OwnInvitationsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public OwnInvitationsResource(Commands commands, BrowseInvitations browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invitation-look")
    @Path("/query")
    @Consumes("application/json")
    @Operation(summary = "Who invites, and to what; by the code of the link. Changes nothing.")
    public Response query(CodeBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.CUSTOMERS.input(exchange);
        var asked = body.command(in);
        return in.then(() -> browse.look(exchange.caller(), asked.get().code()).<Response>fold(
                found -> Response.ok(OwnInvitationShape.of(found, exchange.language())).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invitation-accept")
    @Path("/accept")
    @Consumes("application/json")
    @Operation(summary = "Takes an invitation up by the code of its link. Where that cannot be, all reasons are told, and the invitation has failed; ?dry_run=true tells them before.")
    public Response accept(CodeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InviteBodies.ACCEPT, body);
    }
}
