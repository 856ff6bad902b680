package org.partnercenter.rest.bill;

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
import org.partnercenter.application.bill.BrowseBills;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

/** Billing cycles, which the platform closes. */
@Path("/v2/platform/bill-cycles")
@Produces(Json.TYPE)
@Tag(name = "Bills")
@ApplicationScoped
public class BillCyclesResource {

    /** The path says it all. */
    record NoFields() {
    }

    private final Commands commands;
    private final BrowseBills browse;

    /** For the container's proxy only. */
    protected BillCyclesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public BillCyclesResource(Commands commands, BrowseBills browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "bill-cycles")
    @Operation(summary = "The cycles in which something was billed or that are closed, the latest first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.cycles(exchange.caller(), page).<Response>fold(
                found -> Response.ok(CycleShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    @POST
    @Path("/{cycle}/close")
    @Extension(name = Access.OPERATION, value = "bill-cycle-close")
    @Consumes("application/json")
    @Operation(summary = "Closes a cycle that is over: what comes for it later is billed in the next one. Takes no fields.")
    public Response close(@PathParam("cycle") String cycle, @OptionalBody NoFields body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BillBodies.CLOSE, new CloseCycleBody(cycle));
    }
}
