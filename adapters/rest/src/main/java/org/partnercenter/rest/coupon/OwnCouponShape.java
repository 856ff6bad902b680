package org.partnercenter.rest.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A coupon as our own paths show it. {@code memo} is the issuer's alone (CPN-13). */
record OwnCouponShape(String couponId, int status, String statusName, String quotaId, String partnerId,
                      Optional<String> indirectPartnerId, String customerId, Optional<String> associationType, int couponType,
                      int measureId, String currency, BigDecimal faceValue, BigDecimal balance, Instant effectiveTime,
                      Instant expireTime, List<UseLimitShape> useLimits, Optional<Boolean> countsForRebate, Optional<String> lockOrderId,
                      Optional<BigDecimal> lockAmount, String isFrozen, Optional<String> memo, Instant createTime,
                      Optional<Instant> lastUsedTime, Optional<String> orderId, Optional<Instant> endTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OwnCouponShape> coupons, Optional<String> nextMarker) {

        static Listing of(Page<Coupon> page, PageRequest asked, Reader reader) {
            return new Listing(Listings.total(page), page.map(coupon -> OwnCouponShape.of(coupon, reader)).items(),
                    Listings.nextMarker(page, asked, coupon -> coupon.id().value()));
        }
    }

    static OwnCouponShape of(Coupon coupon, Reader reader) {
        var status = coupon.statusAt(reader.now());
        return new OwnCouponShape(coupon.id().value(), status.code(), Wire.name(status, reader.language()),
                coupon.quota().value(), coupon.partner().value(), coupon.reseller().map(PartyId::value),
                coupon.holder().value(), coupon.associationType().map(AssociationType::code), coupon.type().code(), Wire.YUAN,
                coupon.faceValue().currency().getCurrencyCode(), coupon.faceValue().toMajor(), coupon.balance().toMajor(),
                coupon.validity().from(), coupon.validity().until(), UseLimitShape.of(coupon), coupon.countsForRebate(),
                coupon.hold().map(hold -> hold.order().value()), coupon.hold().map(hold -> hold.amount().toMajor()),
                Wire.flag(coupon.frozen()), coupon.memo().filter(memo -> reader.actsFor(coupon.issuer())), coupon.createdAt(),
                coupon.lastUsedAt(), coupon.lastOrder().map(OrderId::value), coupon.endedAt());
    }
}
