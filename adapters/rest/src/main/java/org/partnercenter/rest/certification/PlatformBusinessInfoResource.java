package org.partnercenter.rest.certification;

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
import org.partnercenter.application.certification.BrowseCertifications;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationEvent;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.rest.certification.PartnersCommandBodies.LapseBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.RevealInfoBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.RevealTransferBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.ReviewBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.TransferBody;
import org.partnercenter.rest.certification.PartnersCommandBodies.UnlockBody;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.function.Function;

/** Business information of all partners, as the platform reviews it. */
@Path("/v2/platform/business-information")
@Produces(Json.TYPE)
@Tag(name = "Business information")
@ApplicationScoped
public class PlatformBusinessInfoResource {

    record ReviewEntry(String decision, String reason) {
    }

    record TransferEntry(String outcome, String reason) {
    }

    record UnlockEntry(String ticket) {
    }

    record LapseEntry(String cause) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseCertifications browse;

    /** For the container's proxy only. */
    protected PlatformBusinessInfoResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public PlatformBusinessInfoResource(Commands commands, BrowseCertifications browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information-reviews")
    @Operation(summary = "All business information, masked: with a status the longest waiting first, else what was submitted last first.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var status = in.field("status").code(text -> Wire.one(CertificationStatus.values(), text));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.reviews(exchange.caller(), status, page).<Response>fold(found -> Response.ok(new BusinessInfoShape.Listing(
                Listings.total(found), found.map(each -> BusinessInfoShape.of(each, exchange.language())).items(),
                Listings.nextMarker(found, page, each -> each.partner().value()))).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information-reviews")
    @Path("/{partner_id}")
    @Operation(summary = "One partner's, masked.")
    public Response show(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(BusinessInfoShape.of(found, exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information-reviews")
    @Path("/{partner_id}/transitions")
    @Operation(summary = "What the platform can do now, and what forbids the rest.")
    public Response transitions(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), CertificationEvent.class,
                browse.possibilities(exchange.caller(), Optional.of(found)), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-information-reviews")
    @Path("/{partner_id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("partner_id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found.partner()),
                exchange.language())).build());
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-review")
    @Path("/{partner_id}/review")
    @Consumes("application/json")
    @Operation(summary = "Decides what was submitted: ACCEPT sends the amount, REJECT needs a reason, SUPPLIER_DIFFERS asks for a confirmation letter.")
    public Response review(@PathParam("partner_id") String id, ReviewEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.REVIEW, new ReviewBody(id, body.decision(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-transfer-record")
    @Path("/{partner_id}/record-transfer")
    @Consumes("application/json")
    @Operation(summary = "Records what the bank tells of the amount: SENT or RETURNED.")
    public Response transfer(@PathParam("partner_id") String id, TransferEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.TRANSFER, new TransferBody(id, body.outcome(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-unlock")
    @Path("/{partner_id}/unlock")
    @Consumes("application/json")
    @Operation(summary = "Unlocks a certification on a ticket: with another amount, and all tries.")
    public Response unlock(@PathParam("partner_id") String id, UnlockEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.UNLOCK, new UnlockBody(id, body.ticket()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-lapse")
    @Path("/{partner_id}/lapse")
    @Consumes("application/json")
    @Operation(summary = "Has the partner certified again: RENAMED or NEW_SIGNING_ENTITY.")
    public Response lapse(@PathParam("partner_id") String id, LapseEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.LAPSE, new LapseBody(id, body.cause()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-review-reveal")
    @Path("/{partner_id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "What is masked, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("partner_id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.REVEAL, new RevealInfoBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-information-transfer-reveal")
    @Path("/{partner_id}/reveal-transfer")
    @Consumes("application/json")
    @Operation(summary = "The amount to be sent to the account. Each call is audited. Takes no fields.")
    public Response revealTransfer(@PathParam("partner_id") String id, @OptionalBody NothingEntry body,
                                   @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), CertificationBodies.REVEAL_TRANSFER, new RevealTransferBody(id));
    }

    private Response one(Exchange exchange, String id, Function<Certification, Response> answer) {
        var in = Audience.PLATFORM.input(exchange);
        var partner = in.field("partner_id", id).party();
        return in.then(() -> browse.review(exchange.caller(), partner.orElseThrow()).<Response>fold(answer, Replies::refused));
    }
}
