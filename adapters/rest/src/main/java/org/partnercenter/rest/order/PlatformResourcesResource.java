package org.partnercenter.rest.order;

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
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;


/** The platform feeds what orders brought, and reads it. */
@Path("/v2/platform/order-resources")
@Produces(Json.TYPE)
@Tag(name = "Orders")
@ApplicationScoped
public class PlatformResourcesResource {

    private final Commands commands;
    private final OrderReading reading;

    /** For the container's proxy only. */
    protected PlatformResourcesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformResourcesResource(OrderLists lists, Commands commands, Clocks clocks) {
        this.commands = commands;
        this.reading = new OrderReading(lists, clocks, Audience.PLATFORM);
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "order-resource-load")
    @Operation(summary = "Takes an edition of a resource; the highest version counts, whichever comes first.")
    public Response loadResource(OrderResourceBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OrderBodies.LOAD_RESOURCE, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "orders-seen")
    @Operation(summary = "Every resource of the orders of all customers.")
    public Response resources(@Context ContainerRequestContext request) {
        return reading.resources(Exchange.of(request));
    }
}
