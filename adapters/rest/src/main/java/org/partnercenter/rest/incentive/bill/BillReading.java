package org.partnercenter.rest.incentive.bill;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.incentive.bill.BillView;
import org.partnercenter.application.incentive.bill.BrowseIncentiveBills;
import org.partnercenter.domain.incentive.IncentiveBillEvent;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Incentive bills as one audience reads them. */
final class BillReading {

    private final BrowseIncentiveBills browse;
    private final Audience audience;

    BillReading(BrowseIncentiveBills browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = Wire.bills(in, audience);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.bills(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(BillShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, audience.input(exchange), id, view -> BillShape.of(view, exchange.language()));
    }

    Response lines(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var filter = Wire.lines(in);
        var page = in.page().behind(in.id("marker"));
        return one(exchange, in, id, view -> LineShape.Listing.of(browse.lines(exchange.caller(), view, filter, page), page, view.calculation(),
                exchange.language()));
    }

    Response explanation(Exchange exchange, String id) {
        return one(exchange, audience.input(exchange), id, view -> ExplanationShape.of(view, exchange.language()));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, audience.input(exchange), id, view -> LifeShapes.transitions(view.bill().status(), IncentiveBillEvent.class,
                browse.possibilities(view.bill()), exchange.language()));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, audience.input(exchange), id, view -> LifeShapes.timeline(browse.timeline(exchange.caller(), view), exchange.language()));
    }

    private Response one(Exchange exchange, Input in, String id, Function<BillView, Object> shape) {
        var bill = in.field("incentive_bill_id", id).id();
        return in.then(() -> browse.bill(exchange.caller(), new IncentiveBillId(bill.orElseThrow())).<Response>fold(
                view -> Response.ok(shape.apply(view)).build(), Replies::refused));
    }

    Response whatIf(Exchange exchange, WhatIfBody body) {
        var in = audience.input(exchange);
        var asked = body.read(in, audience);
        return in.then(() -> browse.whatIf(exchange.caller(), asked.get()).<Response>fold(
                tried -> Response.ok(TriedShape.of(tried, exchange.language())).build(), Replies::refused));
    }
}
