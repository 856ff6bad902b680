package org.partnercenter.rest.revenue;

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
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** The revenue of all partners, for review. */
@Path("/v2/platform/revenues")
@Produces(Json.TYPE)
@Tag(name = "Revenue")
@ApplicationScoped
public class PlatformRevenuesResource {

    record FinalizeEntry() {
    }

    private final Commands commands;
    private final RevenueBodies bodies;
    private final RevenueReading reading;

    /** For the container's proxy only. */
    protected PlatformRevenuesResource() {
        this.commands = null;
        this.bodies = null;
        this.reading = null;
    }

    @Inject
    public PlatformRevenuesResource(Commands commands, RevenueBodies bodies, BrowseRevenue browse) {
        this.commands = commands;
        this.bodies = bodies;
        this.reading = new RevenueReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Operation(summary = "Statements of all partners, the latest month first; by partner_id, month, or month_begin and month_end, and status.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}")
    @Operation(summary = "One statement.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}/transitions")
    @Operation(summary = "What is possible with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}/lines")
    @Operation(summary = "Its lines, the latest consumption first.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}/lines/{line}")
    @Operation(summary = "One line.")
    public Response line(@PathParam("id") String id, @PathParam("line") String line, @Context ContainerRequestContext request) {
        return reading.line(Exchange.of(request), id, line);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}/lines/{line}/explanation")
    @Operation(summary = "Why the line is so much, or nothing: step by step, each with its rule.")
    public Response explanation(@PathParam("id") String id, @PathParam("line") String line, @Context ContainerRequestContext request) {
        return reading.explanation(Exchange.of(request), id, line);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "revenue-finalize")
    @Path("/{id}/finalize")
    @Consumes("application/json")
    @Operation(summary = "Makes a statement final: it was reviewed, and changes no more. Takes no fields.")
    public Response finalizeOne(@PathParam("id") String id, @OptionalBody FinalizeEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), bodies.finalizing(), new FinalizeBody(id, null, null));
    }
}
