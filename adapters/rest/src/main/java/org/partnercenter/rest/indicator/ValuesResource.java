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

/** Values of indicators, as those who are measured read and question them. */
@Path("/v2/partners/indicator-values")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class ValuesResource {

    /** What a partner says. */
    record FeedbackEntry(String text) {
    }

    private final Commands commands;
    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected ValuesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public ValuesResource(Commands commands, BrowseIndicators browse) {
        this.commands = commands;
        this.reading = new IndicatorReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Operation(summary = "The partner's own values, the latest period first. Names of customers are masked.")
    public Response values(@Context ContainerRequestContext request) {
        return reading.values(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/{id}")
    @Operation(summary = "One value.")
    public Response value(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.value(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/{id}/lines")
    @Operation(summary = "What makes up a value, by revenue_id or order_no.")
    public Response lines(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.lines(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Path("/{id}/feedbacks")
    @Operation(summary = "What was said of a value and what came of it, newest first.")
    public Response feedbackTo(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.feedbackTo(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-feedback-give")
    @Path("/{id}/feedbacks")
    @Consumes("application/json")
    @Operation(summary = "Says something of a value of one's own. One at a time waits for its answer.")
    public Response give(@PathParam("id") String id, FeedbackEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.GIVE, new FeedbackBody(id, body.text()));
    }
}
