package org.partnercenter.rest.incentive.bill;

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
import org.partnercenter.application.incentive.bill.BrowseIncentiveBills;
import org.partnercenter.application.incentive.bill.ClosingState;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

/** Closings of reconciliation periods: all partners' bills are calculated. */
@Path("/v2/platform/incentive-periods/{period}/closing")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class ClosingsResource {

    /** The path says it all. */
    record NoFields() {
    }

    private final Commands commands;
    private final BrowseIncentiveBills browse;

    /** For the container's proxy only. */
    protected ClosingsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public ClosingsResource(Commands commands, BrowseIncentiveBills browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "incentive-closing")
    @Operation(summary = "How far it is: partners done of all, lines, since when, failures.")
    public Response show(@PathParam("period") String key, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var period = Wire.period(in.field("period", key).required());
        return in.then(() -> browse.closing(exchange.caller(), period.orElseThrow()).<Response>fold(
                view -> Response.ok(ClosingShape.of(view)).build(), Replies::refused));
    }

    @GET
    @Path("/partners")
    @Extension(name = Access.OPERATION, value = "incentive-closing")
    @Operation(summary = "What came of each partner, and of which partner what broke.")
    public Response partners(@PathParam("period") String key, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var period = Wire.period(in.field("period", key).required());
        var state = Wire.named(in.field("state"), ClosingState.class);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.partners(exchange.caller(), period.orElseThrow(), state, page).<Response>fold(
                found -> Response.ok(ClosingShape.Listing.of(found, page)).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "incentive-closing-start")
    @Consumes("application/json")
    @Operation(summary = "Calculates all partners' bills of the period. It also happens by itself every day. One that runs goes on. Takes no fields.")
    public Response start(@PathParam("period") String key, @OptionalBody NoFields body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IncentiveBillBodies.START, new ClosingBody(key));
    }
}
