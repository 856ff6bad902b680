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

/** Indicators, as the platform delivers and sees them. */
@Path("/v2/platform")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class PlatformIndicatorsResource {

    /** What the vendor says. */
    record AnswerEntry(String text) {
    }

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
    @Path("/indicators")
    @Consumes("application/json")
    @Operation(summary = "Delivers what an indicator is now. The highest version counts, in whatever order they arrive.")
    public Response deliver(IndicatorBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.DELIVER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/indicators")
    @Operation(summary = "What indicators there are.")
    public Response indicators(@Context ContainerRequestContext request) {
        return reading.indicators(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-value-feed")
    @Path("/indicator-values")
    @Consumes("application/json")
    @Operation(summary = "Delivers a value as it is now: one for each partner, indicator, period and dimension. The highest version counts.")
    public Response feedValue(ValueBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.FEED_VALUE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/indicator-values")
    @Operation(summary = "All values, the latest period first. Names of customers are masked.")
    public Response values(@Context ContainerRequestContext request) {
        return reading.values(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/indicator-values/{id}")
    @Operation(summary = "One value.")
    public Response value(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.value(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/indicator-values/{id}/lines")
    @Operation(summary = "What makes up a value, by revenue_id or order_no.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-line-feed")
    @Path("/indicator-lines")
    @Consumes("application/json")
    @Operation(summary = "Delivers a line that makes up a value, as it is now; it may come before the value. The highest version counts.")
    public Response feedLine(LineBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.FEED_LINE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Path("/indicator-feedbacks")
    @Operation(summary = "What partners said of values, newest first; answered=false for what waits.")
    public Response feedback(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-feedback-answer")
    @Path("/indicator-feedbacks/{id}/answer")
    @Consumes("application/json")
    @Operation(summary = "Answers what a partner said, once. The partner is notified.")
    public Response answer(@PathParam("id") String id, AnswerEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.ANSWER, new AnswerBody(id, body.text()));
    }
}
