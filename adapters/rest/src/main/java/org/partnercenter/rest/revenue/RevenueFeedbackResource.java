package org.partnercenter.rest.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What a partner has said about its revenue, and the answers. */
@Path(RevenueFeedbackResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Revenue")
@ApplicationScoped
public class RevenueFeedbackResource {

    static final String PATH = "/v2/partners/revenue-feedback";

    private final RevenueReading reading;

    /** For the container's proxy only. */
    protected RevenueFeedbackResource() {
        this.reading = null;
    }

    @Inject
    public RevenueFeedbackResource(BrowseRevenue browse) {
        this.reading = new RevenueReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-revenues")
    @Operation(summary = "Feedback, the newest first; by revenue_id and status.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-revenues")
    @Path("/{id}")
    @Operation(summary = "One feedback, with its answer.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request), id);
    }
}
