package org.partnercenter.rest.order;

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
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** The screen of resource details of partners. */
@Path("/v2/partners/order-resources")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PartnerResourcesResource {

    private final OrderReading reading;

    /** For the container's proxy only. */
    protected PartnerResourcesResource() {
        this.reading = null;
    }

    @Inject
    public PartnerResourcesResource(OrderLists lists, Clocks clocks) {
        this.reading = new OrderReading(lists, clocks, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "orders-seen")
    @Operation(summary = "Every resource of the orders of the caller's customers.")
    public Response resources(@Context ContainerRequestContext request) {
        return reading.resources(Exchange.of(request));
    }
}
