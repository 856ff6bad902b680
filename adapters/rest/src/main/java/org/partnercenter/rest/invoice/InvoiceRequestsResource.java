package org.partnercenter.rest.invoice;

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
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceOperations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Invoice requests, as partners make them. */
@Path(InvoiceRequestsResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class InvoiceRequestsResource {

    static final String PATH = "/v2/partners/invoice-requests";

    record StepEntry() {
    }

    record ReturnEntry(Boolean used, String courierNo) {
    }

    record WantedEntry(String type, String medium, String invoiceTemplateId, ReceiverBody receiver, String remark) {

        private WantedBody of(String id) {
            return new WantedBody(id, type, medium, invoiceTemplateId, receiver, remark);
        }
    }

    private final Commands commands;
    private final InvoiceReading reading;

    /** For the container's proxy only. */
    protected InvoiceRequestsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public InvoiceRequestsResource(Commands commands, BrowseInvoices browse) {
        this.commands = commands;
        this.reading = new InvoiceReading(browse, Audience.PARTNERS, false);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request")
    @Consumes("application/json")
    @Operation(summary = "Asks for invoices by cycle, order, amount, customer and cycle, or customer and order; one request for each issuer and tax rate.")
    public Response request(RequestBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.REQUEST, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-owed-offset")
    @Path("/owed-offset")
    @Consumes("application/json")
    @Operation(summary = "Makes up for owed invoices of one tax rate with what is invoiceable at it.")
    public Response offset(OffsetBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.OFFSET, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoice-requests")
    @Operation(summary = "The requests, newest first; status narrows them down.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoice-requests")
    @Path("/{id}")
    @Operation(summary = "One of them: where it stands, by when the next thing happens, and what can be done now.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoice-requests")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "partner-invoice-requests")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-cancel")
    @Path("/{id}/cancel")
    @Consumes("application/json")
    @Operation(summary = "Cancels it: at once in review, by a decision while paper is issued; of some sellers' goods the seller is asked to. Takes no fields.")
    public Response cancel(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.move(InvoiceOperations.CANCEL), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-delete")
    @Path("/{id}/delete")
    @Consumes("application/json")
    @Operation(summary = "Puts a cancelled, rejected or draft record away. Takes no fields.")
    public Response delete(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.move(InvoiceOperations.DELETE), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-edit")
    @Path("/{id}/edit")
    @Consumes("application/json")
    @Operation(summary = "Hands a draft that its seller sent back in again.")
    public Response edit(@PathParam("id") String id, WantedEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.EDIT, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-again")
    @Path("/{id}/again")
    @Consumes("application/json")
    @Operation(summary = "Asks for the same once more, after a cancellation, a rejection or a return, by a request of its own.")
    public Response again(@PathParam("id") String id, WantedEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.AGAIN, body.of(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-receipt-confirm")
    @Path("/{id}/confirm-receipt")
    @Consumes("application/json")
    @Operation(summary = "The paper has come. Takes no fields.")
    public Response confirm(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.move(InvoiceOperations.CONFIRM), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-return")
    @Path("/{id}/return")
    @Consumes("application/json")
    @Operation(summary = "Returns the whole invoice, for good; used tells whether it was used for VAT or booked.")
    public Response giveBack(@PathParam("id") String id, @OptionalBody ReturnEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RETURN, body == null ? new ReturnBody(id, null, null)
                : new ReturnBody(id, body.used(), body.courierNo()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-red-letter-confirm")
    @Path("/{id}/confirm-red-letter")
    @Consumes("application/json")
    @Operation(summary = "The partner has accepted the red-letter confirmation with the tax bureau, as purchaser. Takes no fields.")
    public Response confirmRedLetter(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.move(InvoiceOperations.CONFIRM_RED_LETTER), new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-reveal")
    @Path("/{id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "The title and the receiver, plain; the audit trail tells who looked. Takes no fields.")
    public Response reveal(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.REVEAL, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-link-make")
    @Path("/{id}/download-links")
    @Consumes("application/json")
    @Operation(summary = "Makes a link to a PDF of the invoice, for half an hour. Takes no fields.")
    public Response link(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.LINK, new MoveBody(id));
    }
}
