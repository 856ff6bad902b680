package org.partnercenter.rest.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.certification.BrowseCertifications;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationEvent;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.rest.certification.BusinessInfoShape.EligibilityShape;
import org.partnercenter.rest.certification.CertificationBodies.AmountBody;
import org.partnercenter.rest.certification.CertificationBodies.NothingBody;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.util.Optional;
import java.util.function.Function;

/** A partner's own business information. */
@Path("/v2/partners/business-information")
@Produces(Json.TYPE)
@Tag(name = "Business information")
@ApplicationScoped
public class BusinessInfoResource {

    private final Commands commands;
    private final BrowseCertifications browse;

    /** For the container's proxy only. */
    protected BusinessInfoResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public BusinessInfoResource(Commands commands, BrowseCertifications browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information")
    @Operation(summary = "The caller's business information and how far it is certified. What tells of company, person or account is masked.")
    public Response show(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return own(exchange, found -> Response.ok(found.map(each -> BusinessInfoShape.of(each, exchange.language()))
                .orElseGet(() -> BusinessInfoShape.nothing(exchange.caller().party(), exchange.language()))).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-submit")
    @Consumes("application/json")
    @Operation(summary = "Submits business information: for the first time, again, or as a change of what is certified. The currency comes from the signing entity.")
    public Response submit(BusinessInfoBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.SUBMIT, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-amount-enter")
    @Path("/enter-amount")
    @Consumes("application/json")
    @Operation(summary = "Enters the amount received on the account. Three wrong ones lock; those of dry runs count as well.")
    public Response enter(AmountBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.ENTER, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-amount-again")
    @Path("/send-amount-again")
    @Consumes("application/json")
    @Operation(summary = "Has another amount sent, once the last one's seven days are over. Takes no fields.")
    public Response again(@OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.SEND_AGAIN, new NothingBody());
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "business-information-contact-edit")
    @Path("/finance-contact")
    @Consumes("application/json")
    @Operation(summary = "Names another finance contact, without certifying again.")
    public Response contact(FinanceContactBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.CONTACT, body);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-reveal")
    @Path("/reveal")
    @Consumes("application/json")
    @Operation(summary = "What is masked, plain. Each call is audited. Takes no fields.")
    public Response reveal(@OptionalBody NothingBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.REVEAL_OWN, new NothingBody());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information")
    @Path("/eligibility")
    @Operation(summary = "Whether the vendor can settle with the caller now, and what stands in the way.")
    public Response eligibility(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PARTNERS.input(exchange).then(() -> browse.eligibility(exchange.caller()).<Response>fold(
                against -> Response.ok(new EligibilityShape(against.isEmpty(), Violation.of(against, exchange.language()))).build(),
                Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information")
    @Path("/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return own(exchange, found -> Response.ok(LifeShapes.transitions(found.map(Certification::status).orElse(CertificationStatus.NONE),
                CertificationEvent.class, browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information")
    @Path("/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return own(exchange, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), exchange.caller().party()),
                exchange.language())).build());
    }

    private Response own(Exchange exchange, Function<Optional<Certification>, Response> answer) {
        return Audience.PARTNERS.input(exchange).then(() -> browse.own(exchange.caller()).<Response>fold(answer, Replies::refused));
    }
}
