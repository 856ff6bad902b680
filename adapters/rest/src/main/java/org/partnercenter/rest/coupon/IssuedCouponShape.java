package org.partnercenter.rest.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A coupon as its issuer's list shows it (T1-11): amounts are decimals here, the start is {@code effective_time}. */
record IssuedCouponShape(String couponId, int status, String customerId, int couponType, int measureId, BigDecimal faceValue,
                         Instant effectiveTime, Instant expireTime, Optional<String> orderId, int mediaType, int fetchMethod,
                         List<UseLimitShape> useLimits, Instant activeTime, Optional<Instant> lastUsedTime,
                         Instant createTime, BigDecimal balance, Optional<String> lockOrderId, String isFrozen) {

    record Listing(int totalCount, List<IssuedCouponShape> userCoupons) {

        static Listing of(Page<Coupon> page, Instant now) {
            return new Listing(Listings.total(page), page.map(coupon -> IssuedCouponShape.of(coupon, now)).items());
        }
    }

    private static IssuedCouponShape of(Coupon coupon, Instant now) {
        return new IssuedCouponShape(coupon.id().value(), coupon.statusAt(now).code(), coupon.holder().value(),
                coupon.type().code(), Wire.YUAN, coupon.faceValue().toMajor(), coupon.validity().from(),
                coupon.validity().until(), coupon.lastOrder().map(OrderId::value), HeldCouponShape.ELECTRONIC,
                HeldCouponShape.ISSUED_ONLINE, UseLimitShape.of(coupon), coupon.createdAt(), coupon.lastUsedAt(),
                coupon.createdAt(), coupon.balance().toMajor(), coupon.hold().map(hold -> hold.order().value()),
                Wire.flag(coupon.frozen()));
    }
}
