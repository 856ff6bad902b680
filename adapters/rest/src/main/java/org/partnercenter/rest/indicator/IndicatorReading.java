package org.partnercenter.rest.indicator;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.application.indicator.FeedbackFilter;
import org.partnercenter.application.indicator.LineFilter;
import org.partnercenter.application.indicator.ValueFilter;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** Indicators as one audience reads them. */
final class IndicatorReading {

    private static final int MAX_TEXT = 128;
    private static final int MAX_SCOPE = 64;

    private final BrowseIndicators browse;
    private final Audience audience;

    IndicatorReading(BrowseIndicators browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response indicators(Exchange exchange) {
        var in = audience.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.indicators(exchange.caller(), page).<Response>fold(
                found -> Response.ok(ListedShapes.Indicators.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response values(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new ValueFilter(IndicatorInput.period(in.field("period")), in.field("scope").text(MAX_SCOPE),
                in.id("indicator").map(IndicatorCode::new), in.field("indicator_name").text(MAX_TEXT),
                IndicatorInput.named(in.field("statistical_period"), StatisticalPeriod.class), in.id("dimension"),
                in.field("customer_id").party(), in.field("customer_name").text(MAX_TEXT), in.field("partner_id").party());
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.values(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(ListedShapes.Values.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response value(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var value = in.field("value_id", id).required().id();
        return in.then(() -> browse.value(exchange.caller(), new ValueId(value.orElseThrow())).<Response>fold(
                found -> Response.ok(ListedShapes.ValueShape.of(found, exchange.language())).build(), Replies::refused));
    }

    Response lines(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var value = in.field("value_id", id).required().id();
        var filter = new LineFilter(in.id("revenue_id"), in.id("order_no"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.lines(exchange.caller(), new ValueId(value.orElseThrow()), filter, page).<Response>fold(
                found -> Response.ok(ListedShapes.Lines.of(found, page)).build(), Replies::refused));
    }

    Response feedback(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new FeedbackFilter(in.id("value_id").map(ValueId::new), in.field("answered").flag());
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.feedback(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(FeedbackShape.Listing.of(found, page)).build(), Replies::refused));
    }

    /** What was said of one value. */
    Response feedbackTo(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var value = in.field("value_id", id).required().id();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.feedback(exchange.caller(), new FeedbackFilter(value.map(ValueId::new), Optional.empty()), page)
                .<Response>fold(found -> Response.ok(FeedbackShape.Listing.of(found, page)).build(), Replies::refused));
    }
}
