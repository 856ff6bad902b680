package org.partnercenter.rest.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What indicators there are, as the platform delivers and sees it. */
@Path("/v2/platform/indicators")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class PlatformIndicatorsResource {

    private final Commands commands;
    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected PlatformIndicatorsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformIndicatorsResource(Commands commands, BrowseIndicators browse) {
        this.commands = commands;
        this.reading = new IndicatorReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-deliver")
    @Consumes("application/json")
    @Operation(summary = "Delivers what an indicator is now. The highest version counts, in whatever order they arrive.")
    public Response deliver(IndicatorBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.DELIVER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Operation(summary = "What indicators there are.")
    public Response indicators(@Context ContainerRequestContext request) {
        return reading.indicators(Exchange.of(request));
    }
}
