package org.partnercenter.rest.incentive.reconcile;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.application.incentive.reconcile.DisputeFilter;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

/** Objections as one audience reads them. */
final class DisputeReading {

    private final BrowseReconciliation browse;
    private final Audience audience;

    DisputeReading(BrowseReconciliation browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        var filter = new DisputeFilter(Wire.status(in.field("status")), in.id("incentive_bill_id").map(IncentiveBillId::new), partner.party());
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.disputes(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(DisputeShape.of(found, page, exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var dispute = in.field("dispute_id", id).id();
        return in.then(() -> browse.dispute(exchange.caller(), new DisputeId(dispute.orElseThrow())).<Response>fold(
                found -> Response.ok(DisputeShape.of(found, exchange.language())).build(), Replies::refused));
    }
}
