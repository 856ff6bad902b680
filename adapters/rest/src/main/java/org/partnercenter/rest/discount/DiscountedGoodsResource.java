package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.QrImage;

/** Goods whose discount is in effect, to be passed on to customers. */
@Path("/v2/partners/discounted-goods")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class DiscountedGoodsResource {

    private static final int SIDE = 320;

    private final BrowseDiscounts browse;
    private final DiscountReading reading;

    /** For the container's proxy only. */
    protected DiscountedGoodsResource() {
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public DiscountedGoodsResource(BrowseDiscounts browse) {
        this.browse = browse;
        this.reading = new DiscountReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "discounted-goods")
    @Operation(summary = "Goods of discounts in effect, newest discount first, with their links; for a reseller those of its customers.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.goods(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "discounted-goods")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.goods(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "discounted-goods")
    @Path("/{id}/qr-code")
    @Produces({QrImage.TYPE, Json.TYPE})
    @Operation(summary = "The link as a QR code, a PNG image.")
    public Response qrCode(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.goods(Exchange.of(request), id, found -> Response.ok(QrImage.png(browse.link(found), SIDE), QrImage.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build());
    }
}
