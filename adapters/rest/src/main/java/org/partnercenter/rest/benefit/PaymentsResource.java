package org.partnercenter.rest.benefit;

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
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.domain.benefit.fh.QuarterlyPayment;
import org.partnercenter.rest.benefit.BenefitBodies.PaymentBody;
import org.partnercenter.rest.benefit.BenefitShapes.EligibilityShape;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** The quarterly payment of FH: may it be asked for, and asking for it. Its further steps are those of benefit applications. */
@Path("/v2/partners/payment-applications")
@Produces(Json.TYPE)
@Tag(name = "Benefits")
@ApplicationScoped
public class PaymentsResource {

    private final Commands commands;
    private final BenefitReading reading;

    /** For the container's proxy only. */
    protected PaymentsResource() {
        this.commands = null;
        this.reading = null;
    }

    @Inject
    public PaymentsResource(Commands commands, BrowseBenefits browse) {
        this.commands = commands;
        this.reading = new BenefitReading(browse, Audience.PARTNERS);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Operation(summary = "The caller's payment applications, newest first.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request), Optional.of(QuarterlyPayment.CODE));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "benefit-apply")
    @Consumes("application/json")
    @Operation(summary = "Asks for the payment of a quarter of an FH programme. Refused with everything that stands in the way.")
    public Response apply(PaymentBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BenefitBodies.PAYMENT, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "benefit-applications")
    @Path("/eligibility")
    @Operation(summary = "May the quarter be paid? Everything that stands in the way, with its remedy and the day it ends by itself, and what payment would give up.")
    public Response eligibility(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var fields = PaymentBody.fields(in.field("programme"), in.field("quarter"));
        return in.then(() -> reading.browse().eligibility(exchange.caller(), fields.get())
                .<Response>fold(verdict -> Response.ok(EligibilityShape.of(verdict, exchange.language())).build(), Replies::refused));
    }
}
