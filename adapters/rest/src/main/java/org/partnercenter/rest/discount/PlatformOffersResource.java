package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** What the marketplace offers, as the platform takes it in. */
@Path("/v2/platform/marketplace-products")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class PlatformOffersResource {

    private final Commands commands;
    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected PlatformOffersResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOffersResource(Commands commands, BrowseDiscounts browse) {
        this.commands = commands;
        this.reading = new DiscountReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "marketplace-product-deliver")
    @Consumes("application/json")
    @Operation(summary = "Delivers a specification of a product as it is now. The highest version counts, in whatever order they arrive.")
    public Response deliver(OfferBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), DiscountBodies.DELIVER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-marketplace-products")
    @Operation(summary = "All of them, by product and specification.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.offers(Exchange.of(request));
    }
}
