package org.partnercenter.rest.invoice;

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
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceableFilter;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

/** What can be invoiced, as the vendor's billing delivers it. */
@Path("/v2/platform/invoiceables")
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class PlatformInvoiceablesResource {

    private final Commands commands;
    private final BrowseInvoices browse;

    /** For the container's proxy only. */
    protected PlatformInvoiceablesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformInvoiceablesResource(Commands commands, BrowseInvoices browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invoiceables")
    @Operation(summary = "What can be invoiced and what was, newest first; bill_cycle, order_id, customer_id, and open for what is open only.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var filter = new InvoiceableFilter(in.field("partner_id").party(), in.field("bill_cycle").month(), in.field("order_id").id(),
                in.field("customer_id").party(), in.field("open").flag().orElse(false));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.invoiceables(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(InvoiceableShape.of(found, page)).build(), Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoiceable-feed")
    @Consumes("application/json")
    @Operation(summary = "Delivers consumption as billing has it now. The highest version counts; what is invoiced is not reduced.")
    public Response feed(FeedBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.FEED, body);
    }
}
