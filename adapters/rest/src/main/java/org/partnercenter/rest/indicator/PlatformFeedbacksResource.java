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

/** What partners said of values, as the platform reads and answers it. */
@Path("/v2/platform/indicator-feedbacks")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class PlatformFeedbacksResource {

    /** What the vendor says. */
    record AnswerEntry(String text) {
    }

    private final Commands commands;
    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected PlatformFeedbacksResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformFeedbacksResource(Commands commands, BrowseIndicators browse) {
        this.commands = commands;
        this.reading = new IndicatorReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-indicator-values")
    @Operation(summary = "What partners said of values, newest first; answered=false for what waits.")
    public Response feedback(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "indicator-feedback-answer")
    @Path("/{id}/answer")
    @Consumes("application/json")
    @Operation(summary = "Answers what a partner said, once. The partner is notified.")
    public Response answer(@PathParam("id") String id, AnswerEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), IndicatorBodies.ANSWER, new AnswerBody(id, body.text()));
    }
}
