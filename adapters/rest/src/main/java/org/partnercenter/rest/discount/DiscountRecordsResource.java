package org.partnercenter.rest.discount;

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
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The operation record of exclusive discounts: what was deleted and invalidated. */
@Path("/v2/partners/exclusive-discount-records")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class DiscountRecordsResource {

    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected DiscountRecordsResource() {
        this.reading = null;
    }

    @Inject
    public DiscountRecordsResource(BrowseDiscounts browse) {
        this.reading = new DiscountReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-exclusive-discounts")
    @Operation(summary = "Deletions and invalidations, the latest first: when, by whom, how.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.record(Exchange.of(request));
    }
}
