package org.partnercenter.rest.invoice;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.invoice.InvoiceFilter;
import org.partnercenter.domain.invoice.InvoiceEvent;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Invoice requests as one audience reads them. @param asSeller those that are made to the caller */
record InvoiceReading(BrowseInvoices browse, Audience audience, boolean asSeller) {

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        boolean others = audience == Audience.PLATFORM || asSeller;
        var partner = (others ? in.field("partner_id") : in.field("partner_id", (String) null)).party();
        var seller = (asSeller ? in.field("seller_id", (String) null) : in.field("seller_id")).party();
        var filter = new InvoiceFilter(partner, in.field("status").code(text -> Wire.one(InvoiceStatus.values(), text)), seller, asSeller);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.requests(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(InvoiceShape.of(found, page,
                each -> browse.step(exchange.caller(), each), exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(InvoiceShape.of(browse.step(exchange.caller(), found), found, exchange.language())).build());
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(), InvoiceEvent.class,
                browse.possibilities(exchange.caller(), found), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found), exchange.language())).build());
    }

    private Response one(Exchange exchange, String id, Function<InvoiceRequest, Response> answer) {
        var in = audience.input(exchange);
        var named = in.field("invoice_request_id", id).id();
        return in.then(() -> browse.request(exchange.caller(), new InvoiceRequestId(named.orElseThrow()), asSeller)
                .<Response>fold(answer, Replies::refused));
    }
}
