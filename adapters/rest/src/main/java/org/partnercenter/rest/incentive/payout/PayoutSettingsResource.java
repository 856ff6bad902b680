package org.partnercenter.rest.incentive.payout;

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
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What partners have requested by itself. */
@Path("/v2/partners/payout-settings")
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class PayoutSettingsResource {

    private final Commands commands;
    private final BrowsePayouts browse;

    /** For the container's proxy only. */
    protected PayoutSettingsResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PayoutSettingsResource(Commands commands, BrowsePayouts browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "payout-settings")
    @Operation(summary = "What is requested by itself as soon as it is payable.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.settings(exchange.caller()).<Response>fold(
                set -> Response.ok(new AutoShape.Settings(AutoShape.of(set))).build(), Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "payout-auto-request-set")
    @Path("/auto-request")
    @Consumes("application/json")
    @Operation(summary = "Has incentives requested by themselves in referral_form and resale_form; a form that is missing switches it off.")
    public Response set(AutoBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.AUTO, body);
    }
}
