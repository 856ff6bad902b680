package org.partnercenter.rest.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What a partner said of values. */
@Path("/v2/partners/indicator-feedbacks")
@Produces(Json.TYPE)
@Tag(name = "Indicators")
@ApplicationScoped
public class FeedbacksResource {

    private final IndicatorReading reading;

    /** For the container's proxy only. */
    protected FeedbacksResource() {
        this.reading = null;
    }

    @Inject
    public FeedbacksResource(BrowseIndicators browse) {
        this.reading = new IndicatorReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "indicator-values")
    @Operation(summary = "All the partner said of values, newest first; answered=false for what waits.")
    public Response feedback(@Context ContainerRequestContext request) {
        return reading.feedback(Exchange.of(request));
    }
}
