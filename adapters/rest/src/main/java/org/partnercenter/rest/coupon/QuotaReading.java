package org.partnercenter.rest.coupon;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.coupon.QuotaFilter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaEvent;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What issuers and the platform read of quotas: the same on the paths of both. */
final class QuotaReading {

    private final CouponLists lists;
    private final Clocks clocks;
    private final Audience audience;

    QuotaReading(CouponLists lists, Clocks clocks, Audience audience) {
        this.lists = lists;
        this.clocks = clocks;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = filter(in);
        var partner = Wire.indirectPartner(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> {
            var reader = reader(exchange, partner);
            return lists.ownQuotas(exchange.caller(), partner, filter, page, reader.now()).<Response>fold(found ->
                    Response.ok(OwnQuotaShape.Listing.of(found, page, reader)).build(), Replies::refused);
        });
    }

    private static QuotaFilter filter(Input in) {
        var ids = in.list("quota_ids").atMost(QuotaQueryBody.MAX_IDS).ids();
        var statuses = in.list("quota_status_list").atMost(QuotaQueryBody.MAX_STATUSES).oneOf("0", "3", "4", "5", "6");
        return new QuotaFilter(Set.copyOf(ids.orElse(List.of())), QuotaQueryBody.statuses(statuses),
                in.oneOf("quota_type", "0", "1").map(Integer::valueOf).flatMap(QuotaType::ofCode),
                Wire.range(in, "create_time"), Wire.range(in, "effective_time"), Wire.range(in, "expire_time"));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, (quota, reader) -> OwnQuotaShape.of(quota, reader));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, (quota, reader) -> TransitionsShape.of(quota.statusAt(reader.now()), QuotaEvent.class,
                quota.possibilities(reader.now()), reader.language()));
    }

    private <S extends Record> Response one(Exchange exchange, String id, BiFunction<CouponQuota, Reader, S> shape) {
        return of(exchange, id, (quota, reader) ->
                lists.quota(exchange.caller(), reader.indirectPartner(), quota, reader.now())
                        .map(found -> shape.apply(found, reader)));
    }

    Response timeline(Exchange exchange, String id) {
        return of(exchange, id, (quota, reader) ->
                lists.timeline(exchange.caller(), reader.indirectPartner(), quota, reader.now())
                        .map(entries -> TimelineShape.of(entries, reader.language())));
    }

    private <S extends Record> Response of(Exchange exchange, String id, BiFunction<QuotaId, Reader, Decision<S>> read) {
        var in = audience.input(exchange);
        var quota = in.field("quota_id", id).required().id();
        var partner = Wire.indirectPartner(in);
        return in.then(() -> read.apply(new QuotaId(quota.orElseThrow()), reader(exchange, partner))
                .<Response>fold(shape -> Response.ok(shape).build(), Replies::refused));
    }

    private Reader reader(Exchange exchange, Optional<PartyId> partner) {
        return new Reader(exchange.caller().party(), partner, exchange.language(), clocks.business());
    }
}
