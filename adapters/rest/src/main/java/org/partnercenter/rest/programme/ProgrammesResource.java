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
import org.partnercenter.domain.programme.Feature;
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
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.programme.MembershipBodies.JoinBody;
import org.partnercenter.rest.programme.MembershipBodies.QuitBody;
import org.partnercenter.rest.programme.PathBodies.NetworkBody;
import org.partnercenter.rest.programme.PathBodies.PathBody;

import java.util.function.Function;

/** A partner in the network: its paths, its memberships, and what is open to it. */
@Path("/v2/partners/programmes")
@Produces(Json.TYPE)
@Tag(name = "Programmes and paths")
@ApplicationScoped
public class ProgrammesResource {

    record TermsEntry(Boolean acceptTerms) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseProgrammes browse;

    /** For the container's proxy only. */
    protected ProgrammesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public ProgrammesResource(Commands commands, BrowseProgrammes browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programmes")
    @Operation(summary = "Where the caller stands: in the network, on each path, in each programme, and the competency labels it has gained.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return own(exchange, Audience.PARTNERS.input(exchange), found -> Response.ok(StandingShape.of(found, exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programmes")
    @Path("/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return own(exchange, Audience.PARTNERS.input(exchange), found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(),
                found.partner()), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programme-gates")
    @Path("/gates")
    @Operation(summary = "What is open to the caller, and of the rest everything that closes it.")
    public Response gates(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.gates(exchange.caller()).<Response>fold(
                found -> Response.ok(GateShape.of(found, exchange.language())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programme-gates")
    @Path("/gates/{feature}")
    @Operation(summary = "Whether one thing is open to the caller, and everything that closes it.")
    public Response gate(@PathParam("feature") String feature, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var asked = in.field("feature", feature).code(Feature::ofCode);
        return in.then(() -> browse.gate(exchange.caller(), asked.orElseThrow()).<Response>fold(
                against -> Response.ok(GateShape.of(asked.orElseThrow(), against, exchange.language())).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "network-join")
    @Path("/join-network")
    @Consumes("application/json")
    @Operation(summary = "Joins the partner network, whose terms have to be accepted.")
    public Response join(NetworkBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.JOIN_NETWORK, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-select")
    @Path("/paths/{path}/select")
    @Consumes("application/json")
    @Operation(summary = "Chooses a development path; the learning path only by invitation. Takes no fields.")
    public Response select(@PathParam("path") String path, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.SELECT, new PathBody(path));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-apply")
    @Path("/paths/{path}/apply")
    @Consumes("application/json")
    @Operation(summary = "Applies for what comes next on the path: role validation, then competency differentiation. Takes no fields.")
    public Response apply(@PathParam("path") String path, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.APPLY, new PathBody(path));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "path-leave")
    @Path("/paths/{path}/leave")
    @Consumes("application/json")
    @Operation(summary = "Leaves a path: before role validation, and without any record that keeps one on it. Takes no fields.")
    public Response leave(@PathParam("path") String path, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PathBodies.LEAVE, new PathBody(path));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programmes")
    @Path("/paths/{path}/transitions")
    @Operation(summary = "What the caller can do on a path now, and what forbids the rest.")
    public Response onPath(@PathParam("path") String path, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var asked = in.field("path", path).code(DevelopmentPath::ofCode);
        return own(exchange, in, found -> Response.ok(LifeShapes.transitions(found.status(asked.orElseThrow()), PathEvent.class,
                browse.possibilities(exchange.caller(), found, asked.orElseThrow()), exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-join")
    @Path("/memberships/{programme}/join")
    @Consumes("application/json")
    @Operation(summary = "Applies for a programme, or joins it at once where nobody has to approve (PCE). Its terms have to be accepted.")
    public Response member(@PathParam("programme") String programme, TermsEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.JOIN, new JoinBody(programme, body.acceptTerms()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "programme-leave")
    @Path("/memberships/{programme}/leave")
    @Consumes("application/json")
    @Operation(summary = "Leaves a programme, or takes the application back. Takes no fields.")
    public Response quit(@PathParam("programme") String programme, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), MembershipBodies.QUIT, new QuitBody(programme));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "programmes")
    @Path("/memberships/{programme}/transitions")
    @Operation(summary = "What the caller can do with a membership now, and what forbids the rest.")
    public Response membership(@PathParam("programme") String programme, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var asked = in.field("programme", programme).code(Programme::ofCode);
        return own(exchange, in, found -> Response.ok(LifeShapes.transitions(found.membership(asked.orElseThrow()).status(), MembershipEvent.class,
                browse.possibilities(exchange.caller(), found, asked.orElseThrow()), exchange.language())).build());
    }

    private Response own(Exchange exchange, Input in, Function<NetworkStanding, Response> answer) {
        return in.then(() -> browse.own(exchange.caller()).<Response>fold(answer, Replies::refused));
    }
}
