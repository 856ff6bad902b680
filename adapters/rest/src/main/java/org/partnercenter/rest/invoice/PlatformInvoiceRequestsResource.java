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
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

/** Invoice requests, as the vendor answers them. */
@Path("/v2/platform/invoice-requests")
@Produces(Json.TYPE)
@Tag(name = "Invoices")
@ApplicationScoped
public class PlatformInvoiceRequestsResource {


    record StepEntry() {
    }

    record ReasonEntry(String reason) {
    }

    record IssueEntry(String invoiceNo, String issuedOn, String courierNo) {
    }

    record RedLetterEntry(String redLetterConfirmationNo) {
    }

    record AcceptReturnEntry(String redLetterNo) {
    }

    private final Commands commands;
    private final InvoiceReading reading;

    /** For the container's proxy only. */
    protected PlatformInvoiceRequestsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformInvoiceRequestsResource(Commands commands, BrowseInvoices browse) {
        this.commands = commands;
        this.reading = new InvoiceReading(browse, Audience.PLATFORM, false);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invoice-requests")
    @Operation(summary = "The requests, newest first; status narrows them down.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invoice-requests")
    @Path("/{id}")
    @Operation(summary = "One of them: where it stands, by when the next thing happens, and what can be done now.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invoice-requests")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do with it now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-invoice-requests")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "The review is passed. Takes no fields.")
    public Response approve(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.APPROVED));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Turns it down, with the reason; a seller withdraws so what it was asked to.")
    public Response reject(@PathParam("id") String id, ReasonEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.REJECTED, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/issue")
    @Consumes("application/json")
    @Operation(summary = "The invoice is issued; of paper with the number of the courier.")
    public Response issue(@PathParam("id") String id, IssueEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, new ResultBody(id, ResultBody.Result.ISSUED.name(), body.invoiceNo(),
                body.issuedOn(), body.courierNo(), null, null, null));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/accept-cancel")
    @Consumes("application/json")
    @Operation(summary = "Cancels what is being issued on paper, as its partner asked. Takes no fields.")
    public Response acceptCancel(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.CANCEL_ACCEPTED));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/refuse-cancel")
    @Consumes("application/json")
    @Operation(summary = "Issues it all the same, with the reason.")
    public Response refuseCancel(@PathParam("id") String id, ReasonEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.CANCEL_REFUSED, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/red-letter")
    @Consumes("application/json")
    @Operation(summary = "The red-letter confirmation was entered with the tax bureau; the buyer accepts it next.")
    public Response redLetter(@PathParam("id") String id, RedLetterEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, new ResultBody(id, ResultBody.Result.RED_LETTER_SENT.name(), null, null,
                null, body.redLetterConfirmationNo(), null, null));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/red-letter-confirmed")
    @Consumes("application/json")
    @Operation(summary = "The tax bureau tells that the buyer has accepted it. Takes no fields.")
    public Response redLetterConfirmed(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.RED_LETTER_CONFIRMED));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/accept-return")
    @Consumes("application/json")
    @Operation(summary = "The invoice is back; of a digital one with the number of the red-letter invoice.")
    public Response acceptReturn(@PathParam("id") String id, @OptionalBody AcceptReturnEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, new ResultBody(id, ResultBody.Result.RETURN_ACCEPTED.name(), null, null,
                null, null, body == null ? null : body.redLetterNo(), null));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-result-record")
    @Path("/{id}/refuse-return")
    @Consumes("application/json")
    @Operation(summary = "Turns the return down, with the reason; it can be asked for again.")
    public Response refuseReturn(@PathParam("id") String id, ReasonEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.RESULT, ResultBody.of(id, ResultBody.Result.RETURN_REFUSED, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "invoice-request-reveal")
    @Path("/{id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "The title and the receiver, plain; the audit trail tells who looked. Takes no fields.")
    public Response reveal(@PathParam("id") String id, @OptionalBody StepEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), InvoiceBodies.REVEAL, new MoveBody(id));
    }
}
