package org.partnercenter.rest.coupon.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** The white list of a government-subsidy partner, as it keeps it itself. */
@Path("/v2/partners/coupon-white-list")
@Produces(Json.TYPE)
@Tag(name = "Coupons")
@ApplicationScoped
public class OwnWhiteListResource {

    record OwnListEntry(List<String> customerIds) {
    }

    private final Commands commands;
    private final WhiteListReading reading;

    /** For the container's proxy only. */
    protected OwnWhiteListResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public OwnWhiteListResource(Commands commands, BrowseWhiteLists browse) {
        this.commands = commands;
        this.reading = new WhiteListReading(browse, Audience.PARTNERS);
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "coupon-white-list")
    @Consumes("application/json")
    @Operation(summary = "Imports a whole new version of the list, in the place of the one in force. Longer lists come as files.")
    public Response replace(OwnListEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), WhiteListBodies.IMPORT, new ImportBody(null, body.customerIds()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-white-list")
    @Operation(summary = "The version in force, or the one named.")
    public Response show(@Context ContainerRequestContext request) {
        return reading.version(Exchange.of(request), Exchange.of(request).caller().party().value());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-white-list")
    @Path("/versions")
    @Operation(summary = "All versions there ever were, newest first.")
    public Response versions(@Context ContainerRequestContext request) {
        return reading.versions(Exchange.of(request), Exchange.of(request).caller().party().value());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-white-list")
    @Path("/customers")
    @Operation(summary = "Who is on the version in force, or on the one named; with customer_id whether that one is.")
    public Response customers(@Context ContainerRequestContext request) {
        return reading.customers(Exchange.of(request), Exchange.of(request).caller().party().value());
    }
}
