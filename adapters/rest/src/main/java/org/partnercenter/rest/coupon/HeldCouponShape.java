package org.partnercenter.rest.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A coupon as its holder's list shows it (T1-09): amounts are doubles here, the start is {@code valid_time}. */
record HeldCouponShape(String couponId, int status, String customerId, int couponType, int measureId, double faceValue,
                       Instant validTime, Instant expireTime, Optional<String> orderId, int mediaType, int fetchMethod,
                       List<UseLimitShape> useLimits, Instant activeTime, Optional<Instant> reserveTime, Instant createTime,
                       int couponVersion, double balance, Optional<String> lockOrderId, String isFrozen, String currency,
                       String sourceId) {

    static final int ELECTRONIC = 1;
    static final int ISSUED_ONLINE = 3;
    private static final int REUSABLE = 2;

    record Listing(int count, List<HeldCouponShape> userCoupons) {

        static Listing of(Page<Coupon> page, Instant now) {
            return new Listing(Listings.total(page), page.map(coupon -> HeldCouponShape.of(coupon, now)).items());
        }
    }

    private static HeldCouponShape of(Coupon coupon, Instant now) {
        return new HeldCouponShape(coupon.id().value(), coupon.statusAt(now).code(), coupon.holder().value(),
                coupon.type().code(), Wire.YUAN, coupon.faceValue().toMajor().doubleValue(), coupon.validity().from(),
                coupon.validity().until(), coupon.lastOrder().map(OrderId::value), ELECTRONIC, ISSUED_ONLINE,
                UseLimitShape.of(coupon), coupon.createdAt(), coupon.lastUsedAt(), coupon.createdAt(), REUSABLE,
                coupon.balance().toMajor().doubleValue(), coupon.hold().map(hold -> hold.order().value()),
                Wire.flag(coupon.frozen()), coupon.faceValue().currency().getCurrencyCode(), coupon.issuer().value());
    }
}
