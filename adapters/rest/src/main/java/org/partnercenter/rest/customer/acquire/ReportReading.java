package org.partnercenter.rest.customer.acquire;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.application.customer.acquire.ReportFilter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportEvent;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reports as one audience reads them. */
final class ReportReading {

    private final BrowseAcquisition browse;
    private final Audience audience;

    ReportReading(BrowseAcquisition browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new ReportFilter(in.field("status").code(ReportReading::status), in.field("customer_id").party());
        var reseller = audience == Audience.PARTNERS ? in.field("indirect_partner_id").party() : Optional.<PartyId>empty();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> (audience == Audience.PARTNERS ? browse.reports(exchange.caller(), reseller, filter, page)
                : browse.allReports(exchange.caller(), filter, page)).<Response>fold(
                found -> Response.ok(ReportShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<ReportStatus> status(String code) {
        return Arrays.stream(ReportStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, report -> ReportShape.of(report, exchange.language()));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, report -> LifeShapes.transitions(report.status(), ReportEvent.class, browse.possibilities(report),
                exchange.language()));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, report -> LifeShapes.timeline(browse.timeline(exchange.caller(), report), exchange.language()));
    }

    private <S extends Record> Response one(Exchange exchange, String id, Function<CustomerReport, S> shape) {
        Input in = audience.input(exchange);
        var report = in.field("report_id", id).id();
        return in.then(() -> browse.report(exchange.caller(), new ReportId(report.orElseThrow())).<Response>fold(
                found -> Response.ok(shape.apply(found)).build(), Replies::refused));
    }
}
