package org.partnercenter.rest.incentive.reconcile;

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
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What is not paid, and keeps incentives from being paid. */
@Path("/v2/platform/incentive-freezes")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class PlatformFreezesResource {

    private final Commands commands;
    private final BrowseReconciliation browse;

    /** For the container's proxy only. */
    protected PlatformFreezesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformFreezesResource(Commands commands, BrowseReconciliation browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-incentive-freezes")
    @Operation(summary = "What is recorded, the latest to begin first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var partner = in.field("partner_id").party();
        var page = in.page();
        return in.then(() -> browse.freezes(exchange.caller(), partner, page).<Response>fold(
                found -> Response.ok(FreezeShape.of(found)).build(), Replies::refused));
    }

    @PUT
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "incentive-freeze-record")
    @Operation(summary = "Records an unpaid cycle or an order on credit, or with settled_on that it is paid.")
    public Response record(FreezeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.FREEZE, body);
    }
}
