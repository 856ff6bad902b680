package org.partnercenter.rest.incentive.policy;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

/** Incentive policies as one audience reads them. */
final class PolicyReading {

    private PolicyReading() {
    }

    static Response list(Exchange exchange, Audience audience, BrowsePolicies browse) {
        var in = audience.input(exchange);
        var period = PolicyInput.period(in.field("period"));
        var type = PolicyInput.associationType(in.field("association_type"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.policies(exchange.caller(), period, type, page).<Response>fold(
                found -> Response.ok(PolicyShape.Listing.of(found, page)).build(), Replies::refused));
    }
}
