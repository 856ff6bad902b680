package org.partnercenter.rest.incentive.payout;

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
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Owed invoices, as the vendor sees and offsets them. */
@Path("/v2/platform/owed-invoices")
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class PlatformOwedInvoicesResource {

    private final Commands commands;
    private final PayoutReading reading;

    /** For the container's proxy only. */
    protected PlatformOwedInvoicesResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformOwedInvoicesResource(Commands commands, BrowsePayouts browse) {
        this.commands = commands;
        this.reading = new PayoutReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-owed-invoices")
    @Operation(summary = "What partners owe in invoices, at each tax rate; partner_id for one of them.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.owed(Exchange.of(request));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "owed-invoice-offset")
    @Path("/offset")
    @Consumes("application/json")
    @Operation(summary = "Invoices of one rate made up for what is owed at it; never below zero.")
    public Response offset(OffsetBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.OFFSET, body);
    }
}
