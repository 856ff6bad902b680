package org.partnercenter.rest.discount;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.application.discount.business.BusinessFilter;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

import java.util.Locale;
import java.util.Optional;

/** What is read of business discounts: the same on the paths of partners, customers and the platform. */
final class BusinessReading {

    private final BrowseBusiness browse;
    private final Audience audience;

    BusinessReading(BrowseBusiness browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        return list(exchange, Optional.empty());
    }

    /** @param only the customer whose discounts are asked for anyhow */
    Response list(Exchange exchange, Optional<PartyId> only) {
        var in = audience.input(exchange);
        var customer = in.field("customer_id").party();
        var filter = new BusinessFilter(only.or(() -> customer), in.field("discount_type").code(code -> Wire.number(code)
                .flatMap(BusinessKind::ofCode)), in.id("service_type_code").map(code -> code.toLowerCase(Locale.ROOT)), in.id("product_id"),
                in.field("status").code(code -> Wire.one(BusinessStatus.values(), code)));
        var who = in.field("indirect_partner_id").party();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), who, filter, page).<Response>fold(found ->
                Response.ok(BusinessShape.Listing.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var named = in.field("discount_id", id).required().id();
        return in.then(() -> browse.one(exchange.caller(), new DiscountId(named.orElseThrow())).<Response>fold(found ->
                Response.ok(BusinessShape.of(found, exchange.language())).build(), Replies::refused));
    }
}
