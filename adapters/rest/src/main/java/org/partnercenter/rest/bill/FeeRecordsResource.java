package org.partnercenter.rest.bill;

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

/** Fee records, as the platform delivers them. */
@Path("/v2/platform/fee-records")
@Produces(Json.TYPE)
@Tag(name = "Bills")
@ApplicationScoped
public class FeeRecordsResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected FeeRecordsResource() {
        this.commands = null;
    }

    @Inject
    public FeeRecordsResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "fee-feed")
    @Consumes("application/json")
    @Operation(summary = "Delivers a fee record as it is now. The highest version counts; what is for a closed cycle is billed in the next one.")
    public Response feed(FeeBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BillBodies.FEED, body);
    }
}
