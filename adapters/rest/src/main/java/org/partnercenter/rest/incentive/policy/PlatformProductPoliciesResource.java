package org.partnercenter.rest.incentive.policy;

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
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What service types bring, as the platform brings and sees it. */
@Path("/v2/platform/product-policies")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class PlatformProductPoliciesResource {

    private final Commands commands;
    private final BrowsePolicies browse;

    /** For the container's proxy only. */
    protected PlatformProductPoliciesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformProductPoliciesResource(Commands commands, BrowsePolicies browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "product-policy-set")
    @Consumes("application/json")
    @Operation(summary = "Says what a service type brings from a month on, and whether partners may grant discounts on it. Months that have begun keep what they have.")
    public Response set(ProductBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PolicyBodies.SET_PRODUCT, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "product-policies")
    @Operation(summary = "What holds in a month (yyyy-MM), the present one unless told otherwise, by service type.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var month = in.field("month").month();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.products(exchange.caller(), month, page).<Response>fold(
                found -> Response.ok(ProductShape.Listing.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "product-policies")
    @Path("/{service_type_code}")
    @Operation(summary = "All that was and will be of one service type, the last first.")
    public Response history(@PathParam("service_type_code") String service, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var code = in.field("service_type_code", service).required().id();
        return in.then(() -> browse.history(exchange.caller(), code.orElseThrow()).<Response>fold(
                found -> Response.ok(ProductShape.History.of(code.orElseThrow(), found)).build(), Replies::refused));
    }
}
