package org.partnercenter.rest.coupon;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.coupon.IssuedCouponFilter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponEvent;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Optional;
import java.util.function.BiFunction;

/** What issuers and the platform read of coupons: the same on the paths of both. */
final class CouponReading {

    private final CouponLists lists;
    private final Clocks clocks;
    private final Audience audience;

    CouponReading(CouponLists lists, Clocks clocks, Audience audience) {
        this.lists = lists;
        this.clocks = clocks;
        this.audience = audience;
    }

    /** The filter that all lists of issued coupons share. */
    static IssuedCouponFilter filter(Input in, Optional<String> quota) {
        return new IssuedCouponFilter(in.id("coupon_id"), in.id("customer_id"), in.id("order_id"), quota,
                in.oneOf("coupon_type", "1", "4").map(Integer::valueOf).flatMap(CouponType::ofCode), Wire.couponStatus(in),
                Wire.range(in, "create_time"), Wire.range(in, "effective_time"), Wire.range(in, "expire_time"));
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = filter(in, in.id("quota_id"));
        var partner = Wire.indirectPartner(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> {
            var reader = reader(exchange, partner);
            return lists.ownCoupons(exchange.caller(), partner, filter, page, reader.now()).<Response>fold(found ->
                    Response.ok(OwnCouponShape.Listing.of(found, page, reader)).build(), Replies::refused);
        });
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, (coupon, reader) -> OwnCouponShape.of(coupon, reader));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, (coupon, reader) -> TransitionsShape.of(coupon.statusAt(reader.now()), CouponEvent.class,
                coupon.possibilities(reader.now()), reader.language()));
    }

    private <S extends Record> Response one(Exchange exchange, String id, BiFunction<Coupon, Reader, S> shape) {
        return of(exchange, id, (coupon, reader) ->
                lists.coupon(exchange.caller(), reader.indirectPartner(), coupon, reader.now())
                        .map(found -> shape.apply(found, reader)));
    }

    Response timeline(Exchange exchange, String id) {
        return of(exchange, id, (coupon, reader) ->
                lists.timeline(exchange.caller(), reader.indirectPartner(), coupon, reader.now())
                        .map(entries -> TimelineShape.of(entries, reader.language())));
    }

    private <S extends Record> Response of(Exchange exchange, String id, BiFunction<CouponId, Reader, Decision<S>> read) {
        var in = audience.input(exchange);
        var coupon = in.field("coupon_id", id).required().id();
        var partner = Wire.indirectPartner(in);
        return in.then(() -> read.apply(new CouponId(coupon.orElseThrow()), reader(exchange, partner))
                .<Response>fold(shape -> Response.ok(shape).build(), Replies::refused));
    }

    private Reader reader(Exchange exchange, Optional<PartyId> partner) {
        return new Reader(exchange.caller().party(), partner, exchange.language(), clocks.business());
    }
}
