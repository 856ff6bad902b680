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

/** Incentive policies, as the platform brings and sees them. */
@Path("/v2/platform/incentive-policies")
@Produces(Json.TYPE)
@Tag(name = "Incentives")
@ApplicationScoped
public class PlatformPoliciesResource {

    private final Commands commands;
    private final BrowsePolicies browse;

    /** For the container's proxy only. */
    protected PlatformPoliciesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformPoliciesResource(Commands commands, BrowsePolicies browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "incentive-policy-set")
    @Consumes("application/json")
    @Operation(summary = "Brings the terms of an incentive from a month on: a new version, unless they hold already. Periods that have begun keep what they have.")
    public Response set(PolicyBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PolicyBodies.SET, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-incentive-policies")
    @Operation(summary = "The last version of each incentive, or the one that counts for a period: yyyy-MM, yyyy-Qn or yyyy.")
    public Response list(@Context ContainerRequestContext request) {
        return PolicyReading.list(Exchange.of(request), Audience.PLATFORM, browse);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-incentive-policies")
    @Path("/{incentive}")
    @Operation(summary = "All versions of one incentive, the last first.")
    public Response versions(@PathParam("incentive") String incentive, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var code = in.field("incentive", incentive).required().id();
        return in.then(() -> browse.versions(exchange.caller(), code.orElseThrow()).<Response>fold(
                found -> Response.ok(PolicyShape.Versions.of(code.orElseThrow(), found)).build(), Replies::refused));
    }
}
