package org.partnercenter.rest.indicator;

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
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Values of indicators, as the platform delivers and sees them. */
@Path("/v2/platform/indicator-values")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class PlatformValuesResource {

    private final Commands commands;
    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected PlatformValuesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformValuesResource(Commands commands, BrowseIndicators browse) {
        this.commands = commands;
        this.reading = new IndicatorReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-value-feed")
    @Consumes("application/json")
    @Operation(summary = "Delivers a value as it is now: one for each partner, indicator, period and dimension. The highest version counts.")
    public Response feedValue(ValueBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.FEED_VALUE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Operation(summary = "All values, the latest period first. Names of customers are masked.")
    public Response values(@Context ContainerRequestContext request) {
        return reading.values(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/{id}")
    @Operation(summary = "One value.")
    public Response value(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.value(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/{id}/lines")
    @Operation(summary = "What makes up a value, by revenue_id or order_no.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }
}
