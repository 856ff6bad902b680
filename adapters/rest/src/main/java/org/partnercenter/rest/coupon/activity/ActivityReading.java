package org.partnercenter.rest.coupon.activity;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.coupon.activity.ActivityFilter;
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.domain.coupon.activity.ActivityEvent;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.function.Function;

/** What is read of activity vouchers: the same on the paths of partners and of the platform. */
final class ActivityReading {

    private final BrowseActivities browse;
    private final Audience audience;

    ActivityReading(BrowseActivities browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        var filter = new ActivityFilter(in.field("status").code(code -> Arrays.stream(ActivityStatus.values())
                .filter(status -> status.name().equals(code)).findFirst()), partner.party());
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.list(exchange.caller(), filter, page).<Response>fold(found -> Response.ok(new ActivityShape.Listing(
                Listings.total(found), found.map(voucher -> shape(voucher, exchange)).items(),
                Listings.nextMarker(found, page, voucher -> voucher.id().value()))).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        return one(exchange, id, voucher -> shape(voucher, exchange));
    }

    Response transitions(Exchange exchange, String id) {
        return one(exchange, id, voucher -> LifeShapes.transitions(voucher.status(), ActivityEvent.class, browse.possibilities(voucher),
                exchange.language()));
    }

    Response timeline(Exchange exchange, String id) {
        return one(exchange, id, voucher -> LifeShapes.timeline(browse.timeline(exchange.caller(), voucher), exchange.language()));
    }

    private <S extends Record> Response one(Exchange exchange, String id, Function<ActivityVoucher, S> shape) {
        var in = audience.input(exchange);
        var asked = in.field("activity_id", id).required().id();
        return in.then(() -> browse.one(exchange.caller(), new ActivityId(asked.orElseThrow())).<Response>fold(found ->
                Response.ok(shape.apply(found)).build(), Replies::refused));
    }

    private ActivityShape shape(ActivityVoucher voucher, Exchange exchange) {
        return ActivityShape.of(voucher, browse.daysInReview(voucher), exchange.language());
    }
}
