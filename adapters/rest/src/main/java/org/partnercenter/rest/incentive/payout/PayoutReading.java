package org.partnercenter.rest.incentive.payout;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.application.incentive.payout.PayoutFilter;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.PayoutEvent;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Payouts as one audience reads them. */
final class PayoutReading {

    /** A rate and a party. */
    private static final int MAX_MARKER = 80;

    private final BrowsePayouts browse;
    private final Audience audience;

    PayoutReading(BrowsePayouts browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        var filter = new PayoutFilter(partner.party(), in.field("status").code(text -> Wire.one(PayoutStatus.values(), text)),
                Wire.form(in.field("payout_form")));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.orders(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(PayoutShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String no) {
        return one(exchange, no, order -> Response.ok(PayoutShape.of(order, exchange.language())).build());
    }

    Response transitions(Exchange exchange, String no) {
        return one(exchange, no, order -> Response.ok(LifeShapes.transitions(order.status(), PayoutEvent.class,
                browse.possibilities(exchange.caller(), order), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String no) {
        return one(exchange, no, order -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), order), exchange.language())).build());
    }

    Response one(Exchange exchange, String no, Function<PayoutOrder, Response> answer) {
        var in = audience.input(exchange);
        var named = in.field("payout_order_no", no).id();
        return in.then(() -> browse.order(exchange.caller(), new PayoutOrderNo(named.orElseThrow())).<Response>fold(answer, Replies::refused));
    }

    Response owed(Exchange exchange) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        var party = partner.party();
        var page = in.page().behind(in.field("marker").id(MAX_MARKER));
        return in.then(() -> browse.owed(exchange.caller(), party, page).<Response>fold(
                found -> Response.ok(OwedShape.of(found, page)).build(), Replies::refused));
    }
}
