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
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Business discounts of a customer (BDC-01). */
@Path("/v2/customers/business-discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class OwnBusinessDiscountsResource {

    private final BusinessReading reading;

    /** For the container's proxy only. */
    protected OwnBusinessDiscountsResource() {
        this.reading = null;
    }

    @Inject
    public OwnBusinessDiscountsResource(BrowseBusiness browse) {
        this.reading = new BusinessReading(browse, Audience.CUSTOMERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-discounts-own")
    @Operation(summary = "The caller's own business discounts, the latest begun first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-discounts-own")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }
}
