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

/** The objections of a partner. */
@Path(DisputesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class DisputesResource {

    static final String PATH = "/v2/partners/incentive-disputes";

    private final Commands commands;
    private final BrowseReconciliation browse;

    /** For the container's proxy only. */
    protected DisputesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public DisputesResource(Commands commands, BrowseReconciliation browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-incentive-disputes")
    @Operation(summary = "The objections of the caller, latest first.")
    public Response list(@Context ContainerRequestContext request) {
        return new DisputeReading(browse, Audience.PARTNERS).list(Exchange.of(request));
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "partner-incentive-disputes")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return new DisputeReading(browse, Audience.PARTNERS).show(Exchange.of(request), id);
    }

    @POST
    @Path("/{id}/withdraw")
    @Extension(name = Access.OPERATION, value = "incentive-dispute-withdraw")
    @Operation(summary = "Takes it back; with the last one of a period its clock starts again.")
    public Response withdraw(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.WITHDRAW, new WithdrawBody(id));
    }
}
