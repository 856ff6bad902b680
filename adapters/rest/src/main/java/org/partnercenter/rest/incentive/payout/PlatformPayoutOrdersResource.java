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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.application.incentive.payout.PayoutOperations;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;

import java.math.BigDecimal;

/** Payouts, as the vendor processes and pays them. */
@Path("/v2/platform/payout-orders")
@Produces(Json.TYPE)
@Tag(name = "Payouts")
@ApplicationScoped
public class PlatformPayoutOrdersResource {

    record MoveEntry() {
    }

    record TurnDownEntry(String reason) {
    }

    record ReportEntry(String result, BigDecimal amount, String bankReference, String failureReason) {
    }

    private final Commands commands;
    private final PayoutReading reading;

    /** For the container's proxy only. */
    protected PlatformPayoutOrdersResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PlatformPayoutOrdersResource(Commands commands, BrowsePayouts browse) {
        this.commands = commands;
        this.reading = new PayoutReading(browse, Audience.PLATFORM);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-payout-orders")
    @Operation(summary = "All payout orders, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-payout-orders")
    @Path("/{no}")
    @Operation(summary = "One of them, with its bills and invoices.")
    public Response show(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-payout-orders")
    @Path("/{no}/transitions")
    @Operation(summary = "What the vendor can do with it now, and what forbids the rest.")
    public Response transitions(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), no);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-payout-orders")
    @Path("/{no}/timeline")
    @Operation(summary = "What happened to it: when, who, why.")
    public Response timeline(@PathParam("no") String no, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), no);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-process")
    @Path("/{no}/process")
    @Consumes("application/json")
    @Operation(summary = "Takes it in: the partner may invoice, or is paid at once in forms without an invoice. Takes no fields.")
    public Response process(@PathParam("no") String no, @OptionalBody MoveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.move(PayoutOperations.PROCESS), new MoveBody(no));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-retry")
    @Path("/{no}/retry")
    @Consumes("application/json")
    @Operation(summary = "Takes it in after all, or pays it once more after a failure. Takes no fields.")
    public Response retry(@PathParam("no") String no, @OptionalBody MoveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.move(PayoutOperations.RETRY), new MoveBody(no));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-invoice-pass")
    @Path("/{no}/pass-invoice")
    @Consumes("application/json")
    @Operation(summary = "The invoices are in order. Takes no fields.")
    public Response passInvoice(@PathParam("no") String no, @OptionalBody MoveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.move(PayoutOperations.PASS_INVOICE), new MoveBody(no));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-approve")
    @Path("/{no}/approve")
    @Consumes("application/json")
    @Operation(summary = "Agrees to pay; the payment starts within two working days. Takes no fields.")
    public Response approve(@PathParam("no") String no, @OptionalBody MoveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.move(PayoutOperations.APPROVE), new MoveBody(no));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-payment-start")
    @Path("/{no}/start-payment")
    @Consumes("application/json")
    @Operation(summary = "Starts the payment; a top-up is made at once. Takes no fields.")
    public Response start(@PathParam("no") String no, @OptionalBody MoveEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.move(PayoutOperations.START), new MoveBody(no));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-creation-fail")
    @Path("/{no}/fail-creation")
    @Consumes("application/json")
    @Operation(summary = "It could not be taken in; it is tried again, or turned down.")
    public Response failCreation(@PathParam("no") String no, TurnDownEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.turnDown(PayoutOperations.FAIL_CREATION), new TurnDownBody(no, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-invoice-reject")
    @Path("/{no}/reject-invoice")
    @Consumes("application/json")
    @Operation(summary = "The invoices are not in order; the partner invoices again.")
    public Response rejectInvoice(@PathParam("no") String no, TurnDownEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.turnDown(PayoutOperations.REJECT_INVOICE), new TurnDownBody(no, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-reject")
    @Path("/{no}/reject")
    @Consumes("application/json")
    @Operation(summary = "Turns it down, not while it is being paid; its bills can be requested again.")
    public Response reject(@PathParam("no") String no, TurnDownEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.turnDown(PayoutOperations.REJECT), new TurnDownBody(no, body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "payout-payment-report")
    @Path("/{no}/payment")
    @Consumes("application/json")
    @Operation(summary = "What the bank tells: SUCCEEDED with amount and bank_reference, or FAILED with failure_reason. May be told again.")
    public Response report(@PathParam("no") String no, ReportEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), PayoutBodies.REPORT, new ReportBody(no, body.result(), body.amount(),
                body.bankReference(), body.failureReason()));
    }
}
