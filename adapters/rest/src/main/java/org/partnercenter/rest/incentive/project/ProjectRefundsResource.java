package org.partnercenter.rest.incentive.project;

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

/** What is unsubscribed or downgraded of projects whose incentive was publicised. */
@Path("/v2/platform/project-refunds")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class ProjectRefundsResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected ProjectRefundsResource() {
        this.commands = null;
    }

    @Inject
    public ProjectRefundsResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "project-refund-record")
    @Consumes("application/json")
    @Operation(summary = "Takes back the part of the incentive that a refund is of the project, if it comes within half a year after its cycle.")
    public Response refund(ProjectRefundBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), ProjectBodies.REFUND, body);
    }
}
