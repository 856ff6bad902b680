package org.partnercenter.rest.incentive.payout;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Attachment;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;

/** Payouts, as partners request them. */
@Path(PayoutOrdersResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class PayoutOrdersResource {

    static final String PATH = "/v2/partners/payout-orders";
    private static final String PDF = "application/pdf";

    record InvoiceEntry(List<InvoiceBody.Line> invoices) {
    }

    private final Commands commands;
    private final BrowsePayouts browse;
    private final PayoutReading reading;

    /** For the container's proxy only. */
    protected PayoutOrdersResource() {
        this.commands = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public PayoutOrdersResource(Commands commands, BrowsePayouts browse) {
        this.commands = commands;
        this.browse = browse;
        this.reading = new PayoutReading(browse, Audience.PARTNERS);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-request")
    @Consumes("application/json")
    @Operation(summary = "Requests a payout: of the bills named, or of everything payable in this form. Negative bills of the same association type are netted first.")
    public Response request(RequestBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.REQUEST, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-payout-orders")
    @Operation(summary = "The payout orders, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "payout-eligibility")
    @Path("/eligibility")
    @Operation(summary = "What could be paid now, in which form, what is frozen and why, and what stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.eligibility(exchange.caller()).<Response>fold(
                seen -> Response.ok(EligibilityShape.of(seen, exchange.language())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-payout-orders")
    @Path("/{no}")
    @Operation(summary = "One of them, with its bills and invoices: all that stands on the invoice list.")
    public Response show(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-payout-orders")
    @Path("/{no}/invoice-list")
    @Produces({PDF, Json.TYPE})
    @Operation(summary = "The list to print and send with the invoices, as a PDF in the caller's language, once the order can be invoiced.")
    public Response invoiceList(@PathParam("no") String no, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return reading.one(exchange, no, found -> browse.invoiceList(found, exchange.language()).<Response>fold(bytes ->
                Response.ok(bytes, PDF).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("invoice-list-" + found.no() + ".pdf")).build(),
                Replies::refused));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-invoice")
    @Path("/{no}/invoices")
    @Consumes("application/json")
    @Operation(summary = "Tells of the invoices that cover it, in place of those told before. They come to its amount, tax included.")
    public Response invoice(@PathParam("no") String no, InvoiceEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.INVOICE, new InvoiceBody(no, body.invoices()));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-payout-orders")
    @Path("/{no}/transitions")
    @Operation(summary = "What the partner can do with it now, and what forbids the rest.")
    public Response transitions(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-payout-orders")
    @Path("/{no}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), no);
    }
}
