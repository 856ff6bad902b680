package org.partnercenter.rest.sandbox;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.sandbox.MoveClock;
import org.partnercenter.application.sandbox.SandboxModule;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.time.Instant;

/** Reads and moves the business clock of a sandbox. For the platform. */
@Path("/v2/platform/sandbox/clock")
@Produces(Json.TYPE)
@Tag(name = "Sandbox")
@ApplicationScoped
public class SandboxClockResource {

    record ClockBody(String now) {
    }

    record ClockShape(Instant now, Instant real) {
    }

    private final Commands commands;
    private final Clocks clocks;

    /** For the container's proxy only. */
    protected SandboxClockResource() {
        this.commands = null;
        this.clocks = null;
    }

    @Inject
    public SandboxClockResource(Commands commands, Clocks clocks) {
        this.commands = commands;
        this.clocks = clocks;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "sandbox-clock-read")
    @Operation(summary = "Business time, and real time beside it.")
    public Response read(@Context ContainerRequestContext request) {
        var forbidden = SandboxModule.READ_CLOCK.refusalsFor(Exchange.of(request).caller());
        return forbidden.isEmpty() ? Response.ok(shape()).build() : Replies.refused(forbidden);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "sandbox-clock-move")
    @Consumes("application/json")
    @Operation(summary = "Moves business time forwards; it goes on from there.")
    public Response move(ClockBody body, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Input.of(exchange);
        var to = in.field("now", body.now()).required().instant();
        return in.then(() -> {
            return commands.submit(exchange, SandboxModule.MOVE_CLOCK, new MoveClock(to.orElseThrow()), moved -> {
                clocks.refresh();
                return Response.ok(shape()).build();
            });
        });
    }

    private ClockShape shape() {
        return new ClockShape(clocks.business(), clocks.real());
    }
}
