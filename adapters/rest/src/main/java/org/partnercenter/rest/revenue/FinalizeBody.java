package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.FinalizeRevenue;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names a statement: by its id, or by its partner and its month, {@code yyyy-MM}. On our paths the path does. */
record FinalizeBody(String revenueId, String partnerId, String month) {

    Supplier<FinalizeRevenue> command(Input in) {
        if (revenueId != null && !revenueId.isEmpty()) {
            var id = in.field("revenue_id", revenueId).id();
            return () -> new FinalizeRevenue(new RevenueStatementId(id.orElseThrow()));
        }
        var partner = in.field("partner_id", partnerId).required().party();
        var of = in.field("month", month).required().month();
        return () -> new FinalizeRevenue(RevenueStatementId.of(partner.orElseThrow(), of.orElseThrow()));
    }
}
