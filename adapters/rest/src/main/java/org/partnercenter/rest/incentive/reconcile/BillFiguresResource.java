package org.partnercenter.rest.incentive.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;

/** The partner's own figures for a bill. */
@Path("/v2/partners/incentive-bills/{id}/figures")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class BillFiguresResource {

    record FiguresEntry(List<FiguresBody.FigureBody> figures) {
    }

    private final Commands commands;
    private final BrowseReconciliation browse;

    /** For the container's proxy only. */
    protected BillFiguresResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public BillFiguresResource(Commands commands, BrowseReconciliation browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @PUT
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "incentive-figures-put")
    @Operation(summary = "Tells up to 1 000 figures; each takes the place of what was told of its line before.")
    public Response put(@PathParam("id") String id, FiguresEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.FIGURES, new FiguresBody(id, null, null,
                body.figures() == null ? List.of() : body.figures()));
    }

    @GET
    @Path("/comparison")
    @Extension(name = Access.OPERATION, value = "incentive-comparison")
    @Operation(summary = "The bill beside the figures, line by line; with differing=true only what differs.")
    public Response compare(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var bill = in.field("incentive_bill_id", id).id();
        var differing = in.field("differing").flag().orElse(false);
        var page = in.page();
        return in.then(() -> browse.comparison(exchange.caller(), new IncentiveBillId(bill.orElseThrow())).<Response>fold(
                compared -> Response.ok(ComparisonShape.of(compared, differing, page, exchange.language())).build(), Replies::refused));
    }
}
