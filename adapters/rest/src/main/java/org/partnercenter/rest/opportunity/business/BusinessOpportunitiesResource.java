package org.partnercenter.rest.opportunity.business;

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
import org.partnercenter.application.opportunity.business.BrowseBusinessOpportunities;
import org.partnercenter.application.opportunity.business.BusinessOpportunities;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityEvent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.rest.kernel.Access;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Json;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.ModifyBusinessBody;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.RegisterBusinessBody;
import org.partnercenter.rest.opportunity.business.BusinessCommandBodies.TellBusinessBody;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Business opportunities, as account managers keep them and directors read them. */
@Path(BusinessOpportunitiesResource.PATH)
@Produces(Json.TYPE)
@Tag(name = "Business opportunities")
@ApplicationScoped
public class BusinessOpportunitiesResource {

    static final String PATH = "/v2/partners/business-opportunities";

    private static final int MAX_NAME = 128;

    record ContentEntry(String phase, String title, String description, String need, List<String> cloudServices, String expectedClose,
                        BigDecimal expectedRevenue, BigDecimal monthlyRevenue, String revenueFrom) {

        @Override
        public String toString() {
            return "ContentEntry[***]";
        }
    }

    record ProgressEntry(String phase, Integer probability, String technicalExchange, String testStatus, String details) {

        @Override
        public String toString() {
            return "ProgressEntry[***]";
        }
    }

    private final Commands commands;
    private final BrowseBusinessOpportunities browse;

    /** For the container's proxy only. */
    protected BusinessOpportunitiesResource() {
        this.commands = null;
        this.browse = null;
    }

    @Inject
    public BusinessOpportunitiesResource(Commands commands, BrowseBusinessOpportunities browse) {
        this.commands = commands;
        this.browse = browse;
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-opportunity-register")
    @Consumes("application/json")
    @Operation(summary = "Registers one for a customer of the account manager, with one, two or all three steps.")
    public Response register(RegisterBusinessBody body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BusinessOpportunityBodies.REGISTER, body);
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-opportunities")
    @Operation(summary = "Those the caller sees, the one changed last first. tab: OWN (default) or RESELLERS. Filters: title, customer_id, "
            + "customer_name, account_name, account_manager_id, status.")
    public Response list(@Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        var in = Audience.PARTNERS.input(exchange);
        var filter = filter(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(new BusinessOpportunityShape.Listing(
                Listings.total(found), found.map(each -> BusinessOpportunityShape.of(each, exchange.language())).items(),
                Listings.nextMarker(found, page, each -> each.id().value()))).build(), Replies::refused));
    }

    private static BusinessOpportunities.Filter filter(Input in) {
        return new BusinessOpportunities.Filter(in.field("tab").code(text -> one(BusinessOpportunities.Tab.values(), text))
                .orElse(BusinessOpportunities.Tab.OWN), Optional.empty(), in.field("title").text(BusinessContent.MAX_TITLE),
                in.field("customer_id").party(), in.field("customer_name").text(MAX_NAME), in.field("account_name").text(MAX_NAME),
                in.field("account_manager_id").id(), in.field("status").code(text -> one(BusinessOpportunityStatus.values(), text)));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String code) {
        return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst();
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-opportunities")
    @Path("/{id}")
    @Operation(summary = "One of them.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(BusinessOpportunityShape.of(found, exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-opportunities")
    @Path("/{id}/progress")
    @Operation(summary = "The history of its progress, newest first.")
    public Response progress(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(new BusinessOpportunityShape.History(browse.progress(exchange.caller(), found.id()).stream()
                .map(each -> BusinessOpportunityShape.Update.of(each, exchange.language())).toList())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-opportunities")
    @Path("/{id}/transitions")
    @Operation(summary = "What the caller can do now, and what forbids the rest.")
    public Response transitions(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), BusinessOpportunityEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    @GET
    @Extension(name = Access.OPERATION, value = "business-opportunities")
    @Path("/{id}/timeline")
    @Operation(summary = "What happened, oldest first.")
    public Response timeline(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var exchange = Exchange.of(request);
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found.id()),
                exchange.language())).build());
    }

    private Response one(Exchange exchange, String id, Function<BusinessOpportunity, Response> answer) {
        var in = Audience.PARTNERS.input(exchange);
        var named = in.field("business_opportunity_id", id).id();
        return in.then(() -> browse.find(exchange.caller(), new BusinessOpportunityId(named.orElseThrow())).<Response>fold(answer, Replies::refused));
    }

    @PUT
    @Extension(name = Access.OPERATION, value = "business-opportunity-modify")
    @Path("/{id}")
    @Consumes("application/json")
    @Operation(summary = "Puts other content in place of what there is, with further steps. The phase stays.")
    public Response modify(@PathParam("id") String id, ContentEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BusinessOpportunityBodies.MODIFY, new ModifyBusinessBody(id, body.phase(), body.title(),
                body.description(), body.need(), body.cloudServices(), body.expectedClose(), body.expectedRevenue(), body.monthlyRevenue(),
                body.revenueFrom()));
    }

    @POST
    @Extension(name = Access.OPERATION, value = "business-opportunity-progress")
    @Path("/{id}/progress")
    @Consumes("application/json")
    @Operation(summary = "Tells how it goes: nothing else changes the phase.")
    public Response tell(@PathParam("id") String id, ProgressEntry body, @Context ContainerRequestContext request) {
        return commands.submit(Exchange.of(request), BusinessOpportunityBodies.PROGRESS, new TellBusinessBody(id, body.phase(), body.probability(),
                body.technicalExchange(), body.testStatus(), body.details()));
    }
}
