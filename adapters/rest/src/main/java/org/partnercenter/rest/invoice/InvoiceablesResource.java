package org.partnercenter.rest.invoice;

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
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceableFilter;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** What partners can have invoiced. */
@Path("/v2/partners/invoiceables")
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class InvoiceablesResource {

    private final BrowseInvoices browse;

    /** For the container's proxy only. */
    protected InvoiceablesResource() {
        this.browse = null;
    }

    @Inject
    public InvoiceablesResource(BrowseInvoices browse) {
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoiceables")
    @Operation(summary = "What can be invoiced and what was, newest first; bill_cycle, order_id, customer_id, and open for what is open only.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = new InvoiceableFilter(Optional.empty(), in.field("bill_cycle").month(), in.field("order_id").id(),
                in.field("customer_id").party(), in.field("open").flag().orElse(false));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.invoiceables(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(InvoiceableShape.of(found, page)).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoiceables")
    @Path("/overview")
    @Operation(summary = "What can be invoiced by each issuer at each tax rate, cycles in arrears, and owed invoices.")
    public Response overview(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.overview(exchange.caller()).<Response>fold(
                seen -> Response.ok(InvoiceableShape.of(seen)).build(), Replies::refused));
    }
}
