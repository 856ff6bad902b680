package org.partnercenter.rest.incentive.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** Periods of incentives, as their partner reconciles them. */
@Path("/v2/partners/incentive-periods")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class IncentivePeriodsResource {

    private final Commands commands;
    private final BrowseReconciliation browse;

    /** For the container's proxy only. */
    protected IncentivePeriodsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public IncentivePeriodsResource(Commands commands, BrowseReconciliation browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Path("/{period}")
    @Extension(name = Access.OPERATION, value = "incentive-periods")
    @Operation(summary = "The bills of a period, why which is frozen, and whether the period can be confirmed.")
    public Response show(@PathParam("period") String period, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var which = Wire.period(in.field("period", period));
        return in.then(() -> browse.period(exchange.caller(), which.orElseThrow()).<Response>fold(
                view -> Response.ok(PeriodShape.of(view, exchange.language())).build(), Replies::refused));
    }

    @POST
    @Path("/{period}/confirmation")
    @Extension(name = Access.OPERATION, value = "incentive-period-confirm")
    @Operation(summary = "Confirms all bills of the period that wait (INC-14).")
    public Response confirm(@PathParam("period") String period, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.CONFIRM, new ConfirmBody(period));
    }
}
