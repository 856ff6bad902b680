package org.partnercenter.rest.discount;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.DiscountFilter;
import org.partnercenter.application.discount.DiscountedGoods;
import org.partnercenter.application.discount.GoodsFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.function.Function;

/** Discounts as one audience reads them. */
final class DiscountReading {

    private static final int MAX_MARKER = 2 * 64 + 1;

    /** A list of discounts. */
    @FunctionalInterface
    interface Lister {

        Decision<Page<ExclusiveDiscount>> list(Caller caller, DiscountFilter filter, PageRequest page);
    }

    /** One of them. */
    @FunctionalInterface
    interface Finder {

        Decision<ExclusiveDiscount> find(Caller caller, DiscountId id);
    }

    private final BrowseDiscounts browse;
    private final Audience audience;

    DiscountReading(BrowseDiscounts browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response offers(Exchange exchange) {
        var in = audience.input(exchange);
        var product = in.id("product_id");
        var behind = offer(in);
        var page = in.page();
        return in.then(() -> browse.offers(exchange.caller(), product, behind, page).<Response>fold(
                found -> Response.ok(OfferShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static Optional<OfferKey> offer(Input in) {
        return in.field("marker").text(MAX_MARKER).flatMap(text -> {
            var parts = text.split(OfferShape.BETWEEN, -1);
            if (parts.length == 2 && PartyId.isValid(parts[0]) && PartyId.isValid(parts[1])) {
                return Optional.of(new OfferKey(parts[0], parts[1]));
            }
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "marker"));
            return Optional.empty();
        });
    }

    Response list(Exchange exchange, Lister lister) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        var filter = new DiscountFilter(in.field("status").code(text -> Wire.one(DiscountStatus.values(), text)),
                in.field("approved").flag().orElse(false), in.field("customer_id").party(), partner.party());
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lister.list(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(DiscountShape.of(found, page, browse.now(), exchange.language())).build(), Replies::refused));
    }

    Response record(Exchange exchange) {
        var in = audience.input(exchange);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.record(exchange.caller(), page).<Response>fold(
                found -> Response.ok(DiscountShape.of(found, page, browse.now(), exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id, Finder finder) {
        return one(exchange, id, finder, found -> Response.ok(DiscountShape.of(found, browse.now(), exchange.language())).build());
    }

    /** @param answer what is told of the discount */
    Response one(Exchange exchange, String id, Finder finder, Function<ExclusiveDiscount, Response> answer) {
        var in = audience.input(exchange);
        var discount = in.field("discount_id", id).id();
        return in.then(() -> finder.find(exchange.caller(), new DiscountId(discount.orElseThrow())).<Response>fold(answer, Replies::refused));
    }

    Response goods(Exchange exchange) {
        var in = audience.input(exchange);
        Field customer = audience == Audience.PARTNERS ? in.field("customer_id") : in.field("customer_id", (String) null);
        var filter = new GoodsFilter(customer.party(), in.id("product_id"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.goods(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(new GoodsShape.Listing(
                Listings.total(found), found.map(goods -> shape(goods, exchange)).items(),
                Listings.nextMarker(found, page, goods -> goods.id().toString()))).build(), Replies::refused));
    }

    Response goods(Exchange exchange, String id) {
        return goods(exchange, id, found -> Response.ok(shape(found, exchange)).build());
    }

    /** @param answer what is told of the goods */
    Response goods(Exchange exchange, String id, Function<DiscountedGoods, Response> answer) {
        var in = audience.input(exchange);
        var goods = in.field("goods_id", id).id();
        return in.then(() -> browse.goods(exchange.caller(), goods.orElseThrow()).<Response>fold(answer, Replies::refused));
    }

    private GoodsShape shape(DiscountedGoods goods, Exchange exchange) {
        return audience == Audience.CUSTOMERS ? GoodsShape.forCustomer(goods, exchange.language())
                : GoodsShape.forPartner(goods, exchange.caller().party(), browse.link(goods), exchange.language());
    }
}
