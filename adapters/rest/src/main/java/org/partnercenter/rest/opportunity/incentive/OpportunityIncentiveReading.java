package org.partnercenter.rest.opportunity.incentive;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.opportunity.incentive.BrowseOpportunityIncentives;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentives;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveEvent;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;
import org.partnercenter.rest.kernel.Violation;

import java.util.function.Function;

/** Answers questions about applications, for whichever audience. */
final class OpportunityIncentiveReading {

    private final BrowseOpportunityIncentives browse;
    private final Audience audience;

    OpportunityIncentiveReading(BrowseOpportunityIncentives browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new OpportunityIncentives.Filter(in.field("status").code(text -> Wire.one(OpportunityIncentiveStatus.values(), text)),
                in.field("partner_id").party(), in.field("opportunity_id").id().map(OpportunityId::new));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(
                new OpportunityIncentiveShape.Listing(Listings.total(found), found.map(each -> OpportunityIncentiveShape.of(each,
                        exchange.language())).items(), Listings.nextMarker(found, page, each -> each.id().value()))).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(OpportunityIncentiveShape.of(found, exchange.language())).build());
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), OpportunityIncentiveEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found),
                exchange.language())).build());
    }

    Response eligibility(Exchange exchange) {
        return audience.input(exchange).then(() -> browse.eligibility(exchange.caller()).<Response>fold(found -> Response.ok(
                new OpportunityIncentiveShape.EligibilityShape(found.applying().isEmpty(), Violation.of(found.applying(), exchange.language()),
                        found.cash().isEmpty(), Violation.of(found.cash(), exchange.language()))).build(), Replies::refused));
    }

    Response sales(Exchange exchange) {
        var in = audience.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.sales(exchange.caller(), page).<Response>fold(found -> Response.ok(new OpportunityIncentiveShape.Sales(
                Listings.total(found), found.map(OpportunityIncentiveShape.SaleShape::of).items(),
                Listings.nextMarker(found, page, each -> each.opportunity().value()))).build(), Replies::refused));
    }

    private Response one(Exchange exchange, String id, Function<OpportunityIncentive, Response> answer) {
        var in = audience.input(exchange);
        var named = in.field("incentive_id", id).id();
        return in.then(() -> browse.find(exchange.caller(), new OpportunityIncentiveId(named.orElseThrow())).<Response>fold(answer,
                Replies::refused));
    }
}
