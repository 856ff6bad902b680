package org.partnercenter.rest.coupon.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.coupon.whitelist.BrowseWhiteLists;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

import java.util.List;

/** White lists of government-subsidy partners, as the platform keeps them. */
@Path("/v2/platform/coupon-white-lists")
@Produces(Json.TYPE)
@Tag(name = "Coupons")
@ApplicationScoped
public class PlatformWhiteListsResource {

    record PlatformListEntry(List<String> customerIds) {
    }

    private final Commands commands;
    private final WhiteListReading reading;

    /** For the container's proxy only. */
    protected PlatformWhiteListsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformWhiteListsResource(Commands commands, BrowseWhiteLists browse) {
        this.commands = commands;
        this.reading = new WhiteListReading(browse, Audience.PLATFORM);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "coupon-white-list")
    @Path("/{partner_id}")
    @Consumes("application/json")
    @Operation(summary = "Imports a whole new version of the list, in the place of the one in force. Longer lists come as files.")
    public Response replace(@PathParam("partner_id") String partner, PlatformListEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WhiteListBodies.IMPORT, new ImportBody(partner, body.customerIds()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-white-lists")
    @Path("/{partner_id}")
    @Operation(summary = "The version in force, or the one named.")
    public Response show(@PathParam("partner_id") String partner, @Context ContainerRequestContext request) {
        return reading.version(Exchange.of(request), partner);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-white-lists")
    @Path("/{partner_id}/versions")
    @Operation(summary = "All versions there ever were, newest first.")
    public Response versions(@PathParam("partner_id") String partner, @Context ContainerRequestContext request) {
        return reading.versions(Exchange.of(request), partner);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-white-lists")
    @Path("/{partner_id}/customers")
    @Operation(summary = "Who is on the version in force, or on the one named; with customer_id whether that one is.")
    public Response customers(@PathParam("partner_id") String partner, @Context ContainerRequestContext request) {
        return reading.customers(Exchange.of(request), partner);
    }
}
