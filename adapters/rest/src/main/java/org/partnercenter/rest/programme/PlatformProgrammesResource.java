package org.partnercenter.rest.programme;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.programme.BrowseProgrammes;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.MembershipEvent;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathEvent;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.programme.LabelBodies.GrantBody;
import org.partnercenter.rest.programme.LabelBodies.WithdrawBody;
import org.partnercenter.rest.programme.MembershipBodies.AdmitBody;
import org.partnercenter.rest.programme.MembershipBodies.AgreementBody;
import org.partnercenter.rest.programme.MembershipBodies.MembershipReviewBody;
import org.partnercenter.rest.programme.MembershipBodies.RemoveBody;
import org.partnercenter.rest.programme.MembershipBodies.RenewBody;
import org.partnercenter.rest.programme.PathBodies.DemoteBody;
import org.partnercenter.rest.programme.PathBodies.InviteBody;
import org.partnercenter.rest.programme.PathBodies.PathReviewBody;

import java.util.function.Function;

/** All partners in the network, as the platform reviews and keeps them. */
@Path("/v2/platform/programmes")
@Produces(Json.TYPE)
@Tag(name = "Programmes and paths")
@ApplicationScoped
public class PlatformProgrammesResource {

    record ReviewEntry(String decision, String reason) {
    }

    record MembershipReviewEntry(String decision, String validUntil, String agreement, String reason) {
    }

    record AgreementEntry(String agreement) {
    }

    record AdmitEntry(String validUntil, String agreement) {
    }

    record RenewEntry(String validUntil) {
    }

    record ReasonEntry(String reason) {
    }

    record LabelEntry(String label, String gainedOn) {
    }

    record WithdrawEntry(Integer year) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseProgrammes browse;

    /** For the container's proxy only. */
    protected PlatformProgrammesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformProgrammesResource(Commands commands, BrowseProgrammes browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Operation(summary = "Partners in the network, by their ids; with waiting=true those of which something is to be reviewed or signed.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var waiting = in.field("waiting").flag();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.standings(exchange.caller(), waiting.orElse(false), page).<Response>fold(found -> Response.ok(
                new StandingShape.Listing(Listings.total(found), found.map(each -> StandingShape.of(each, exchange.language())).items(),
                        Listings.nextMarker(found, page, each -> each.partner().value()))).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Path("/{partner_id}")
    @Operation(summary = "Where one partner stands.")
    public Response show(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, Audience.PLATFORM.input(exchange), id, found -> Response.ok(StandingShape.of(found, exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Path("/{partner_id}/gates")
    @Operation(summary = "What is open to the partner, and of the rest everything that closes it.")
    public Response gates(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, Audience.PLATFORM.input(exchange), id, found -> Response.ok(GateShape.of(browse.gates(found.partner()),
                exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Path("/{partner_id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, Audience.PLATFORM.input(exchange), id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(),
                found.partner()), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Path("/{partner_id}/paths/{path}/transitions")
    @Operation(summary = "What the platform can do with the partner on a path, and what forbids the rest.")
    public Response onPath(@PathParam("partner_id") String id, @PathParam("path") String path, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var asked = in.field("path", path).code(DevelopmentPath::ofCode);
        return one(exchange, in, id, found -> Response.ok(LifeShapes.transitions(found.status(asked.orElseThrow()), PathEvent.class,
                browse.possibilities(exchange.caller(), found, asked.orElseThrow()), exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-invite")
    @Path("/{partner_id}/paths/{path}/invite")
    @Consumes("application/json")
    @Operation(summary = "Invites a partner to the learning path. Takes no fields.")
    public Response invite(@PathParam("partner_id") String id, @PathParam("path") String path, @OptionalBody NothingEntry body,
                           @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.INVITE, new InviteBody(id, path));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-review")
    @Path("/{partner_id}/paths/{path}/review")
    @Consumes("application/json")
    @Operation(summary = "Decides what the partner applied for on a path: APPROVE, or REJECT with a reason.")
    public Response review(@PathParam("partner_id") String id, @PathParam("path") String path, ReviewEntry body,
                           @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.REVIEW, new PathReviewBody(id, path, body.decision(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-demote")
    @Path("/{partner_id}/paths/{path}/demote")
    @Consumes("application/json")
    @Operation(summary = "Takes the last stage back, with a reason.")
    public Response demote(@PathParam("partner_id") String id, @PathParam("path") String path, ReasonEntry body,
                           @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.DEMOTE, new DemoteBody(id, path, body.reason()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-programmes")
    @Path("/{partner_id}/memberships/{programme}/transitions")
    @Operation(summary = "What the platform can do with a membership, and what forbids the rest.")
    public Response membership(@PathParam("partner_id") String id, @PathParam("programme") String programme,
                               @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var asked = in.field("programme", programme).code(Programme::ofCode);
        return one(exchange, in, id, found -> Response.ok(LifeShapes.transitions(found.membership(asked.orElseThrow()).status(),
                MembershipEvent.class, browse.possibilities(exchange.caller(), found, asked.orElseThrow()), exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-review")
    @Path("/{partner_id}/memberships/{programme}/review")
    @Consumes("application/json")
    @Operation(summary = "Decides on an application: APPROVE, with an end and the signed agreement where there are such, or REJECT with a reason.")
    public Response reviewMembership(@PathParam("partner_id") String id, @PathParam("programme") String programme, MembershipReviewEntry body,
                                     @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.REVIEW, new MembershipReviewBody(id, programme, body.decision(),
                body.validUntil(), body.agreement(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-agreement-sign")
    @Path("/{partner_id}/memberships/{programme}/sign")
    @Consumes("application/json")
    @Operation(summary = "Records the signed agreement, with which the partner is a member.")
    public Response sign(@PathParam("partner_id") String id, @PathParam("programme") String programme, AgreementEntry body,
                         @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.SIGN, new AgreementBody(id, programme, body.agreement()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-admit")
    @Path("/{partner_id}/memberships/{programme}/admit")
    @Consumes("application/json")
    @Operation(summary = "Makes a partner a member that did not apply, as on the Core Map list.")
    public Response admit(@PathParam("partner_id") String id, @PathParam("programme") String programme, AdmitEntry body,
                          @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.ADMIT, new AdmitBody(id, programme, body.validUntil(), body.agreement()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-renew")
    @Path("/{partner_id}/memberships/{programme}/renew")
    @Consumes("application/json")
    @Operation(summary = "Gives a membership another end, or none; one that has lapsed goes on.")
    public Response renew(@PathParam("partner_id") String id, @PathParam("programme") String programme, RenewEntry body,
                          @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.RENEW, new RenewBody(id, programme, body.validUntil()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-remove")
    @Path("/{partner_id}/memberships/{programme}/remove")
    @Consumes("application/json")
    @Operation(summary = "Ends a membership, with a reason.")
    public Response remove(@PathParam("partner_id") String id, @PathParam("programme") String programme, ReasonEntry body,
                           @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.REMOVE, new RemoveBody(id, programme, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "competency-label-grant")
    @Path("/{partner_id}/labels")
    @Consumes("application/json")
    @Operation(summary = "Records that the partner has gained a competency label on a day, yyyy-MM-dd.")
    public Response grant(@PathParam("partner_id") String id, LabelEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LabelBodies.GRANT, new GrantBody(id, body.label(), body.gainedOn()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "competency-label-withdraw")
    @Path("/{partner_id}/labels/{label}/withdraw")
    @Consumes("application/json")
    @Operation(summary = "Takes back a label that was not gained in that year.")
    public Response withdraw(@PathParam("partner_id") String id, @PathParam("label") String label, WithdrawEntry body,
                             @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), LabelBodies.WITHDRAW, new WithdrawBody(id, label, body.year()));
    }

    private Response one(Exchange exchange, Input in, String id, Function<NetworkStanding, Response> answer) {
        var partner = in.field("partner_id", id).party();
        return in.then(() -> browse.standing(exchange.caller(), partner.orElseThrow()).<Response>fold(answer, Replies::refused));
    }
}
