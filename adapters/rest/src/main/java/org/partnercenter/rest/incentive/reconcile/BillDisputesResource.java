package org.partnercenter.rest.incentive.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.math.BigDecimal;

/** Objections to a bill. */
@Path("/v2/partners/incentive-bills/{id}/disputes")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class BillDisputesResource {

    record DisputeEntry(String reason, String evidence, BigDecimal claimedAmount, Boolean fromFigures) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected BillDisputesResource() {
        this.commands = null;
    }

    @Inject
    public BillDisputesResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "incentive-bill-dispute")
    @Operation(summary = "Objects to the bill before its deadline; with from_figures, with the differences to your figures.")
    public Response dispute(@PathParam("id") String id, DisputeEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.DISPUTE, new DisputeBody(id, body.reason(), body.evidence(),
                body.claimedAmount(), body.fromFigures()));
    }
}
