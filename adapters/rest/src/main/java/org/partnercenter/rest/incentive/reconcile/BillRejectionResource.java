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

/** Confirmed bills that the operations of the vendor send back. */
@Path("/v2/platform/incentive-bills/{id}/reject")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class BillRejectionResource {

    record RejectEntry(BigDecimal correctedAmount, String reason) {
    }

    private final Commands commands;

    /** For the container's proxy only. */
    protected BillRejectionResource() {
        this.commands = null;
    }

    @Inject
    public BillRejectionResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "incentive-bill-reject")
    @Operation(summary = "Sends a confirmed bill back with another amount; the partner answers it anew.")
    public Response reject(@PathParam("id") String id, RejectEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.REJECT, new RejectBody(id, body.correctedAmount(), body.reason()));
    }
}
