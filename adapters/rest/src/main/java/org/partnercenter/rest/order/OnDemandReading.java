package org.partnercenter.rest.order;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.order.demand.DemandFilter;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Set;

/** The screen of resources that are paid per use: the same on the paths of partners and of the platform. */
final class OnDemandReading {

    private final DemandLists lists;
    private final Clocks clocks;
    private final Audience audience;

    OnDemandReading(DemandLists lists, Clocks clocks, Audience audience) {
        this.lists = lists;
        this.clocks = clocks;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = filter(in);
        var who = Wire.indirectPartner(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> lists.seen(exchange.caller(), who, filter, exchange.language(), page, clocks.business()).<Response>fold(found ->
                Response.ok(OnDemandShapes.Rows.of(found, page, exchange.language())).build(), Replies::refused));
    }

    private static DemandFilter filter(Input in) {
        return new DemandFilter(in.field("customer_id").party(),
                Set.copyOf(in.list("resource_id").atMost(DemandFilter.MAX_IDS).ids().orElse(List.of())),
                in.id("region_code").map(Wire::key), in.id("service_type_code").map(Wire::key),
                Wire.unbounded(in, "effective_time", in.instant("effective_time_begin"), in.instant("effective_time_end")),
                in.field("status").code(code -> Wire.number(code).flatMap(DemandStatus::ofCode)),
                in.field("association_type").code(AssociationType::ofCode));
    }
}
