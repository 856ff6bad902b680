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
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** What members of the marketplace sales programme see beside an exclusive discount (BDC-01). */
@Path(ExclusiveDiscountsResource.PATH + "/{id}/business-discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class BesideExclusiveDiscountsResource {

    private final BrowseDiscounts discounts;
    private final BusinessReading reading;

    /** For the container's proxy only. */
    protected BesideExclusiveDiscountsResource() {
        this.discounts = null;
        this.reading = null;
    }

    @Inject
    public BesideExclusiveDiscountsResource(BrowseDiscounts discounts, BrowseBusiness browse) {
        this.discounts = discounts;
        this.reading = new BusinessReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-discounts")
    @Operation(summary = "Business discounts of the customer an exclusive discount is for.")
    public Response list(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var named = in.field("discount_id", id).required().id();
        return in.then(() -> discounts.discount(exchange.caller(), new DiscountId(named.orElseThrow())).<Response>fold(found ->
                reading.list(exchange, Optional.of(found.ask().customer())), Replies::refused));
    }
}
