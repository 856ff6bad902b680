package org.partnercenter.rest.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Business discounts, as the platform takes them in (BDC-01). */
@Path("/v2/platform/business-discounts")
@Produces(Json.TYPE)
@Tag(name = "Discounts")
@ApplicationScoped
public class PlatformBusinessDiscountsResource {

    private final Commands commands;
    private final BusinessReading reading;

    /** For the container's proxy only. */
    protected PlatformBusinessDiscountsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformBusinessDiscountsResource(Commands commands, BrowseBusiness browse) {
        this.commands = commands;
        this.reading = new BusinessReading(browse, Audience.PLATFORM);
    }

    @POST
    @Consumes("application/json")
    @Extension(name = Access.OPERATION, value = "business-discount-deliver")
    @Operation(summary = "Delivers a business discount as it is now. The highest version counts, in whatever order they arrive.")
    public Response deliver(BusinessBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BusinessBodies.DELIVER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-discounts")
    @Operation(summary = "All business discounts, the latest begun first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-discounts")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }
}
