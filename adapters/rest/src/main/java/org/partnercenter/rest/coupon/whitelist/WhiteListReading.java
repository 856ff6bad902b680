package org.partnercenter.rest.coupon.whitelist;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.coupon.whitelist.BrowseWhiteLists;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;

/** What is read of white lists: the same on the paths of partners and of the platform. */
final class WhiteListReading {

    private static final int MAX_PAGE = 1000;

    private final BrowseWhiteLists browse;
    private final Audience audience;

    WhiteListReading(BrowseWhiteLists browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response version(Exchange exchange, String partner) {
        var in = audience.input(exchange);
        var whose = in.field("partner_id", partner).required().party();
        var version = version(in);
        return in.then(() -> browse.version(exchange.caller(), whose.orElseThrow(), version).<Response>fold(found ->
                Response.ok(WhiteListShape.of(found)).build(), Replies::refused));
    }

    Response versions(Exchange exchange, String partner) {
        var in = audience.input(exchange);
        var whose = in.field("partner_id", partner).required().party();
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.versions(exchange.caller(), whose.orElseThrow(), page).<Response>fold(found ->
                Response.ok(WhiteListShape.Versions.of(found, page)).build(), Replies::refused));
    }

    Response customers(Exchange exchange, String partner) {
        var in = audience.input(exchange);
        var whose = in.field("partner_id", partner).required().party();
        var version = version(in);
        var only = in.field("customer_id").party();
        var page = in.page(MAX_PAGE).behind(in.id("marker"));
        return in.then(() -> browse.customers(exchange.caller(), whose.orElseThrow(), version, only, page)
                .<Response>fold(found -> Response.ok(WhiteListShape.Customers.of(found, page)).build(), Replies::refused));
    }

    private static Optional<Integer> version(Input in) {
        return in.integer("version", 1, Integer.MAX_VALUE);
    }
}
