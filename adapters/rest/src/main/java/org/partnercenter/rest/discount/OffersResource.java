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

/** What the marketplace offers, with the ranges of discounts. */
@Path("/v2/partners/marketplace-products")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class OffersResource {

    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected OffersResource() {
        this.reading = null;
    }

    @Inject
    public OffersResource(BrowseDiscounts browse) {
        this.reading = new DiscountReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-marketplace-products")
    @Operation(summary = "Specifications by product, each with the range inside which a discount passes by itself.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.offers(Exchange.of(request));
    }
}
