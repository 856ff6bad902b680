package org.partnercenter.rest.incentive.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Incentives moved between two accounts of one company. */
@Path("/v2/platform/incentive-transfers")
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class IncentiveTransfersResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected IncentiveTransfersResource() {
        this.commands = null;
    }

    @Inject
    public IncentiveTransfersResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "incentives-move")
    @Consumes("application/json")
    @Operation(summary = "Moves open bills to another account of the same company, all of them or those named; they are paid there.")
    public Response move(TransferBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.TRANSFER, body);
    }
}
