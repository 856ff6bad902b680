package org.partnercenter.rest.revenue;

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

/** What counts as revenue and has no fee record, as the platform tells it. */
@Path("/v2/platform/revenue-records")
@Produces(Json.TYPE)
@Tag(name = "Revenue")
@ApplicationScoped
public class RevenueRecordsResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected RevenueRecordsResource() {
        this.commands = null;
    }

    @Inject
    public RevenueRecordsResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "revenue-tell")
    @Consumes("application/json")
    @Operation(summary = "Tells something as revenue, as it is now. The highest version counts; the next run makes a line of it.")
    public Response tell(TellBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RevenueBodies.TELL, body);
    }
}
