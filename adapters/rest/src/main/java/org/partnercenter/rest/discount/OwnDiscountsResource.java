package org.partnercenter.rest.discount;

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
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Discounts that partners granted, as their customer finds them (EXD-13). */
@Path("/v2/customers/partner-discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class OwnDiscountsResource {

    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected OwnDiscountsResource() {
        this.reading = null;
    }

    @Inject
    public OwnDiscountsResource(BrowseDiscounts browse) {
        this.reading = new DiscountReading(browse, Audience.CUSTOMERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-discounts")
    @Operation(summary = "Goods the caller has a discount for that is in effect, the newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.goods(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-discounts")
    @Path("/{id}")
    @Operation(summary = "One of them: where the links that partners pass on lead.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.goods(Exchange.of(request), id);
    }
}
