package org.partnercenter.rest.incentive.reconcile;

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
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.math.BigDecimal;

/** All objections, as the operations of the vendor answer them. */
@Path("/v2/platform/incentive-disputes")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class PlatformDisputesResource {

    record AnswerEntry(Boolean accepted, BigDecimal correctedAmount, String comment) {
    }

    private final Commands commands;
    private final BrowseReconciliation browse;

    /** For the container's proxy only. */
    protected PlatformDisputesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformDisputesResource(Commands commands, BrowseReconciliation browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-incentive-disputes")
    @Operation(summary = "All objections, latest first; status=OPEN is the queue.")
    public Response list(@Context ContainerRequestContext request) {
        return new DisputeReading(browse, Audience.PLATFORM).list(Exchange.of(request));
    }

    @GET
    @Path("/{id}")
    @Extension(name = Access.OPERATION, value = "platform-incentive-disputes")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return new DisputeReading(browse, Audience.PLATFORM).show(Exchange.of(request), id);
    }

    @POST
    @Path("/{id}/answer")
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "incentive-dispute-answer")
    @Operation(summary = "Accepts it with a corrected amount, or declines it, with a comment the partner is told.")
    public Response answer(@PathParam("id") String id, AnswerEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ReconcileBodies.ANSWER, new AnswerBody(id, body.accepted(), body.correctedAmount(),
                body.comment()));
    }
}
