package org.partnercenter.rest.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.OptionalBody;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;
import org.partnercenter.rest.opportunity.StepBodies.EndBody;
import org.partnercenter.rest.opportunity.StepBodies.EnterBody;
import org.partnercenter.rest.opportunity.StepBodies.HandOverBody;
import org.partnercenter.rest.opportunity.StepBodies.MoveBody;
import org.partnercenter.rest.opportunity.StepBodies.OfferingsBody;
import org.partnercenter.rest.opportunity.StepBodies.RejectBody;
import org.partnercenter.rest.opportunity.StepBodies.RevealOpportunityBody;

import java.util.List;

/** Opportunities, as the vendor reviews, validates, shares and follows them. */
@Path(PlatformOpportunitiesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Opportunities")
@ApplicationScoped
public class PlatformOpportunitiesResource {

    static final String PATH = "/v2/platform/opportunities";

    record EndEntry(String reason) {
    }

    record RejectEntry(String cause, String reason) {
    }

    record HandOverEntry(String partnerId) {
    }

    record OfferingsEntry(List<String> offerings) {
    }

    record NothingEntry() {
    }

    private final Commands commands;
    private final BrowseOpportunities browse;
    private final OpportunityReading reading;

    /** For the container's proxy only. */
    protected PlatformOpportunitiesResource() {
        this.commands = null;
        this.browse = null;
        this.reading = null;
    }

    @Inject
    public PlatformOpportunitiesResource(Commands commands, BrowseOpportunities browse) {
        this.commands = commands;
        this.browse = browse;
        this.reading = new OpportunityReading(browse, Audience.PLATFORM);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-enter")
    @Consumes("application/json")
    @Operation(summary = "Takes in an opportunity of the vendor's, as its CRM tells of it.")
    public Response enter(EnterBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.ENTER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/statistics")
    @Operation(summary = "Partners' opportunities that count, by representative office.")
    public Response statistics(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return Audience.PLATFORM.input(exchange).then(() -> browse.statistics(exchange.caller()).<Response>fold(found -> Response.ok(
                new OpportunityShape.Statistics(found.stream().map(each -> new OpportunityShape.StatisticShape(each.office(), each.counted(),
                        each.delivered(), Money.ofMinor(each.signed(), Money.CNY).toMajor())).toList())).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/eligibility/{partner_id}")
    @Operation(summary = "Whether a partner may receive opportunities of the vendor, and what stands in the way.")
    public Response eligibility(@PathParam("partner_id") String partner, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PLATFORM.input(exchange);
        var named = in.field("partner_id", partner).party();
        return in.then(() -> browse.eligibility(exchange.caller(), named.orElseThrow()).<Response>fold(
                found -> Response.ok(new OpportunityShape.EligibilityShape(found.sharing().isEmpty(), Violation.of(found.sharing(), exchange.language()),
                        found.handover().isEmpty(), Violation.of(found.handover(), exchange.language()))).build(), Replies::refused));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Operation(summary = "Opportunities, the one changed last first. Filters: origin, status, partner_id, rep_office.")
    public Response list(@Context ContainerRequestContext request) {
        return reading.list(Exchange.of(request));
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/{id}")
    @Operation(summary = "One of them. What tells of customer and contact is masked; what has not been accepted shows neither, nor the description.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.show(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/{id}/progress")
    @Operation(summary = "The history of its progress, newest first.")
    public Response progress(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.progress(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.transitions(Exchange.of(request), id);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "platform-opportunities")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return reading.timeline(Exchange.of(request), id);
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-approve")
    @Path("/{id}/approve")
    @Consumes("application/json")
    @Operation(summary = "Passes the review: its clock runs, and ten working days to validate it. Takes no fields.")
    public Response approve(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.APPROVE, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-validate")
    @Path("/{id}/validate")
    @Consumes("application/json")
    @Operation(summary = "Validates it, if it is the earliest of the same; the others lose. Takes no fields.")
    public Response validate(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.VALIDATE, new MoveBody(id));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-reject")
    @Path("/{id}/reject")
    @Consumes("application/json")
    @Operation(summary = "Rejects it, with a cause.")
    public Response reject(@PathParam("id") String id, RejectEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.REJECT, new RejectBody(id, body.cause(), body.reason()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-hand-over")
    @Path("/{id}/hand-over")
    @Consumes("application/json")
    @Operation(summary = "Offers one of the vendor's to an eligible partner, who has three working days.")
    public Response handOver(@PathParam("id") String id, HandOverEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.HAND_OVER, new HandOverBody(id, body.partnerId()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-cancel")
    @Path("/{id}/cancel")
    @Consumes("application/json")
    @Operation(summary = "Cancels it, with a reason.")
    public Response cancel(@PathParam("id") String id, EndEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.CANCEL, new EndBody(id, body.reason()));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "opportunity-offerings-change")
    @Path("/{id}/offerings")
    @Consumes("application/json")
    @Operation(summary = "Names other offerings; the demand tags follow.")
    public Response offerings(@PathParam("id") String id, OfferingsEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.OFFERINGS, new OfferingsBody(id, body.offerings()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "opportunity-reveal-any")
    @Path("/{id}/reveal")
    @Consumes("application/json")
    @Operation(summary = "What is masked, plain. Each call is audited. Takes no fields.")
    public Response reveal(@PathParam("id") String id, @OptionalBody NothingEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), OpportunityBodies.REVEAL_ANY, new RevealOpportunityBody(id));
    }
}
