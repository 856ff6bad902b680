package org.partnercenter.rest.incentive.payout;

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
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;

/** Owed invoices, as partners see them. */
@Path("/v2/partners/owed-invoices")
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class OwedInvoicesResource {

    private final PayoutReading reading;

    /** For the container's proxy only. */
    protected OwedInvoicesResource() {
        this.reading = null;
    }

    @Inject
    public OwedInvoicesResource(BrowsePayouts browse) {
        this.reading = new PayoutReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-owed-invoices")
    @Operation(summary = "What the partner owes in invoices, at each tax rate.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.owed(Exchange.of(request));
    }
}
