package org.partnercenter.rest.order;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.DetailFilter;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.function.BiFunction;

/** What partners and the platform read of orders: the same on the paths of both. */
final class OrderReading {

    private static final int MAX_NAME = 64;

    private final OrderLists lists;
    private final Clocks clocks;
    private final Audience audience;

    OrderReading(OrderLists lists, Clocks clocks, Audience audience) {
        this.lists = lists;
        this.clocks = clocks;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var all = Wire.filter(in);
        var filter = in.field("left_to_partner").flag().filter(left -> left).map(left -> all.leftToPartner()).orElse(all);
        var sort = Wire.sort(in);
        var who = Wire.indirectPartner(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lists.seen(exchange.caller(), who, filter, sort, page, clocks.business()).<Response>fold(found ->
                Response.ok(ScreenShapes.OrderRows.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var order = in.field("order_id", id).required().id();
        var who = Wire.indirectPartner(in);
        var page = in.page();
        return in.then(() -> lists.seenOrder(exchange.caller(), who, new OrderId(order.orElseThrow()), page, clocks.business())
                .<Response>fold(found -> Response.ok(ScreenShapes.OpenedRow.of(found, exchange.language())).build(), Replies::refused));
    }

    Response resources(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = details(in);
        var who = Wire.indirectPartner(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lists.details(exchange.caller(), who, filter, page, clocks.business()).<Response>fold(found ->
                Response.ok(ScreenShapes.DetailRows.of(found, page)).build(), Replies::refused));
    }

    Response adjustments(Exchange exchange, String id) {
        return of(exchange, id, (order, who) -> lists.adjustments(exchange.caller(), who, order, clocks.business())
                .map(found -> Response.ok(ScreenShapes.AdjustmentRows.of(found)).build()));
    }

    Response payment(Exchange exchange, String id) {
        return of(exchange, id, (order, who) -> lists.payment(exchange.caller(), who, order, clocks.business())
                .map(found -> Response.ok(ScreenShapes.PaymentDetail.of(found)).build()));
    }

    private Response of(Exchange exchange, String id, BiFunction<OrderId, Optional<PartyId>, Decision<Response>> read) {
        var in = audience.input(exchange);
        var order = in.field("order_id", id).required().id();
        var who = Wire.indirectPartner(in);
        return in.then(() -> read.apply(new OrderId(order.orElseThrow()), who).<Response>fold(found -> found, Replies::refused));
    }

    private static DetailFilter details(Input in) {
        return new DetailFilter(Wire.window(in, "expire_time"), Wire.window(in, "create_time"), in.field("customer_id").party(),
                in.field("customer_name").text(MAX_NAME), in.field("customer_account_name").text(MAX_NAME),
                in.id("order_id").map(Wire::key), in.id("service_type_code").map(Wire::key),
                in.field("order_type").code(code -> Wire.number(code).flatMap(OrderType::ofCode)),
                in.field("association_type").code(AssociationType::ofCode), in.field("renewed").flag(),
                in.field("status").code(code -> Wire.number(code).flatMap(OrderStatus::ofCode)))
                .ofResellers(in.field("indirect_partner_name").text(MAX_NAME));
    }
}
