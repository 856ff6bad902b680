package org.partnercenter.rest.revenue;

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
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What partners say about their revenue, for whoever answers it. */
@Path("/v2/platform/revenue-feedback")
@Produces(Json.TYPE)
@Tag(name = "Revenue")
@ApplicationScoped
public class PlatformFeedbackResource {

    record AnswerEntry(String text) {

        @Override
        public String toString() {
            return "AnswerEntry[]";
        }
    }

    private final Commands commands;
    private final RevenueReading reading;

    /** For the container's proxy only. */
    protected PlatformFeedbackResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformFeedbackResource(Commands commands, BrowseRevenue browse) {
        this.commands = commands;
        this.reading = new RevenueReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Operation(summary = "Feedback of all partners, the newest first; by partner_id, revenue_id and status.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-revenues")
    @Path("/{id}")
    @Operation(summary = "One feedback.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "revenue-feedback-answer")
    @Path("/{id}/answer")
    @Consumes("application/json")
    @Operation(summary = "Answers it; the partner is notified.")
    public Response answer(@PathParam("id") String id, AnswerEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), RevenueBodies.ANSWER, new AnswerBody(id, body.text()));
    }
}
