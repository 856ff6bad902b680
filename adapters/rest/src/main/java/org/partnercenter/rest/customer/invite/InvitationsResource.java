package org.partnercenter.rest.customer.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.domain.customer.invite.InvitationEvent;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.QrImage;
import org.partnercenter.rest.kernel.Replies;

/** Invitations of customers, as who invites makes and ends them. */
@Path(InvitationsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Winning customers")
@ApplicationScoped
public class InvitationsResource {

    static final String PATH = "/v2/partners/invitations";
    private static final int SIDE = 320;

    record ResendEntry() {
    }

    record WithdrawEntry() {
    }

    private final Commands commands;
    private final InviteBodies bodies;
    private final BrowseInvitations browse;
    private final InvitationReading reading;

    /** For the container's proxy only. */
    protected InvitationsResource() {
        this.commands = null;
        this.bodies = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public InvitationsResource(Commands commands, InviteBodies bodies, BrowseInvitations browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.browse = browse;
        this.reading = new InvitationReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invitation")
    @Consumes("application/json")
    @Operation(summary = "Invites a customer (channel LINK, QR_CODE or MAIL). The link is for one customer and for seven days. At most 1000 are pending.")
    public Response invite(InvitationBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.invite(), body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invitations")
    @Operation(summary = "Invitations, newest first, without links; with indirect_partner_id those of a distributor's reseller.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invitations")
    @Path("/{id}")
    @Operation(summary = "One invitation, with its link while it can be used.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, found -> Response.ok(InvitationShape.of(found, browse.link(found), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invitations")
    @Path("/{id}/qr-code")
    @Produces({QrImage.TYPE, Json.TYPE})
    @Operation(summary = "The link as a QR code, a PNG image.")
    public Response qrCode(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.one(Exchange.of(request), id, found -> browse.usableLink(found).<Response>fold(
                link -> Response.ok(QrImage.png(link.reveal(), SIDE), QrImage.TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store").build(),
                Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invitations")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with the invitation now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), InvitationEvent.class,
                browse.possibilities(found), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invitations")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to the invitation: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found),
                exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invitation-resend")
    @Path("/{id}/resend")
    @Consumes("application/json")
    @Operation(summary = "Sends it again: another link, other seven days; the earlier link is none any more. Takes no fields.")
    public Response resend(@PathParam("id") String id, @OptionalBody ResendEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.resend(), new MoveInvitationBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invitation-withdraw")
    @Path("/{id}/withdraw")
    @Consumes("application/json")
    @Operation(summary = "Gives the invitation up. Takes no fields.")
    public Response withdraw(@PathParam("id") String id, @OptionalBody WithdrawEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InviteBodies.WITHDRAW, new MoveInvitationBody(id));
    }
}
