package org.partnercenter.rest.indicator;

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

/** What makes up values, as the platform delivers it. */
@Path("/v2/platform/indicator-lines")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class PlatformLinesResource {

    private final Commands commands;

    /** For the container's proxy only. */
    protected PlatformLinesResource() {
        this.commands = null;
    }

    @Inject
    public PlatformLinesResource(Commands commands) {
        this.commands = commands;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-line-feed")
    @Consumes("application/json")
    @Operation(summary = "Delivers a line that makes up a value, as it is now; it may come before the value. The highest version counts.")
    public Response feedLine(LineBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.FEED_LINE, body);
    }
}
