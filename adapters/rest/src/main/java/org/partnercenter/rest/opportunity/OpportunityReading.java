package org.partnercenter.rest.opportunity;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.application.opportunity.Opportunities;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.opportunity.OpportunityEvent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Answers questions about opportunities, for whichever audience. */
final class OpportunityReading {

    private final BrowseOpportunities browse;
    private final Audience audience;

    OpportunityReading(BrowseOpportunities browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new Opportunities.Filter(in.field("origin").code(text -> Wire.one(OpportunityOrigin.values(), text)),
                in.field("status").code(text -> Wire.one(OpportunityStatus.values(), text)), in.field("partner_id").party(),
                in.field("rep_office").code(RepOffice::ofPlace));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(new OpportunityShape.Listing(
                Listings.total(found), found.map(each -> shape(exchange, each)).items(),
                Listings.nextMarker(found, page, each -> each.id().value()))).build(), Replies::refused));
    }

    private OpportunityShape shape(Exchange exchange, SharedOpportunity of) {
        return OpportunityShape.of(of, exchange.caller().is(PartyKind.PLATFORM), browse.now(), exchange.language());
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(shape(exchange, found)).build());
    }

    Response progress(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(new OpportunityShape.History(browse.progress(exchange.caller(), found.id()).stream()
                .map(each -> OpportunityShape.ProgressShape.of(each, exchange.language())).toList())).build());
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), OpportunityEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found.id()),
                exchange.language())).build());
    }

    Response offerings(Exchange exchange) {
        var in = audience.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.offerings(exchange.caller(), page).<Response>fold(found -> Response.ok(new OfferingShape.Listing(
                Listings.total(found), found.map(OfferingShape::of).items(), Listings.nextMarker(found, page, each -> each.code()))).build(),
                Replies::refused));
    }

    private Response one(Exchange exchange, String id, Function<SharedOpportunity, Response> answer) {
        var in = audience.input(exchange);
        var named = in.field("opportunity_id", id).id();
        return in.then(() -> browse.find(exchange.caller(), new OpportunityId(named.orElseThrow())).<Response>fold(answer, Replies::refused));
    }
}
