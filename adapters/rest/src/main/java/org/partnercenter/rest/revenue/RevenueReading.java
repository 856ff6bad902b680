package org.partnercenter.rest.revenue;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.application.incentive.revenue.FeedbackFilter;
import org.partnercenter.application.incentive.revenue.LineFilter;
import org.partnercenter.application.incentive.revenue.ListedLine;
import org.partnercenter.application.incentive.revenue.RevenueFilter;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.RevenueEvent;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** Revenue and feedback as one audience reads them. */
final class RevenueReading {

    private static final String REVENUE = "revenue_id";

    private final BrowseRevenue browse;
    private final Audience audience;

    RevenueReading(BrowseRevenue browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var month = in.field("month").month();
        var filter = new RevenueFilter(partner(in).party(), month.or(() -> in.field("month_begin").month()),
                month.or(() -> in.field("month_end").month()), Wire.one(RevenueStatus.values(), in.field("status")));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.statements(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(StatementShape.of(found, page, browse.current(), exchange.language())).build(), Replies::refused));
    }

    /** A partner has no others to choose among. */
    private Field partner(Input in) {
        return audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(StatementShape.of(found, browse.current(), exchange.language())).build());
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.timeline(browse.timeline(exchange.caller(), found), exchange.language())).build());
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, found -> Response.ok(LifeShapes.transitions(found.status(browse.current()), RevenueEvent.class,
                browse.possibilities(found), exchange.language())).build());
    }

    private Response one(Exchange exchange, String id, Function<RevenueStatement, Response> answer) {
        var in = audience.input(exchange);
        var revenue = in.field(REVENUE, id).id();
        return in.then(() -> browse.statement(exchange.caller(), new RevenueStatementId(revenue.orElseThrow()))
                .<Response>fold(answer, Replies::refused));
    }

    Response lines(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var revenue = in.field(REVENUE, id).id();
        var filter = new LineFilter(in.id("order_id"), in.field("customer_id").party(), in.id("account_manager_id"),
                in.field("indirect_partner_id").party(), in.id("service_type_code"),
                Wire.one(RevenueOrderType.values(), in.field("order_type")), Wire.one(BillingMode.values(), in.field("billing_mode")),
                in.field("association_type").code(AssociationType::ofCode), in.instant("revenue_time_begin"), in.instant("revenue_time_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.lines(exchange.caller(), new RevenueStatementId(revenue.orElseThrow()), filter, page).<Response>fold(
                found -> Response.ok(LineShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response line(Exchange exchange, String id, String line) {
        return ofLine(exchange, id, line, found -> Response.ok(LineShape.of(found, exchange.language())).build());
    }

    Response explanation(Exchange exchange, String id, String line) {
        return ofLine(exchange, id, line, found -> Response.ok(ExplanationShape.of(found.line(), exchange.language())).build());
    }

    private Response ofLine(Exchange exchange, String id, String line, Function<ListedLine, Response> answer) {
        var in = audience.input(exchange);
        var revenue = in.field(REVENUE, id).id();
        var which = in.field("revenue_line_id", line).id();
        return in.then(() -> browse.line(exchange.caller(), new RevenueStatementId(revenue.orElseThrow()),
                new RevenueLineId(which.orElseThrow())).<Response>fold(answer, Replies::refused));
    }

    Response feedback(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new FeedbackFilter(partner(in).party(), in.id(REVENUE).map(RevenueStatementId::new),
                Wire.one(FeedbackStatus.values(), in.field("status")));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.feedback(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(FeedbackShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response feedback(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var which = in.field("feedback_id", id).id();
        return in.then(() -> browse.feedback(exchange.caller(), new RevenueFeedbackId(which.orElseThrow())).<Response>fold(
                found -> Response.ok(FeedbackShape.of(found, exchange.language())).build(), Replies::refused));
    }
}
