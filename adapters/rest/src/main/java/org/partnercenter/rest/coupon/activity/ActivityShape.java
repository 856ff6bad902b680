package org.partnercenter.rest.coupon.activity;

import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.LifeShapes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An activity voucher.
 *
 * @param daysInReview days of the site's calendar; of one in review only
 * @param rejectReason why it was turned down last
 */
record ActivityShape(String activityId, String partnerId, String status, String statusName, String activityName, Optional<String> description,
                     BigDecimal faceValue, int quantity, BigDecimal totalAmount, Optional<BigDecimal> minOrderAmount, String currency,
                     Instant effectiveTime, Instant expireTime, List<String> cloudServiceTypes, Instant createTime, Instant lastUpdateTime,
                     Optional<Instant> submittedAt, Optional<Instant> decidedAt, Optional<String> rejectReason, Optional<Long> daysInReview) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ActivityShape> activityVouchers, Optional<String> nextMarker) {
    }

    static ActivityShape of(ActivityVoucher voucher, Optional<Long> daysInReview, Language language) {
        var terms = voucher.terms();
        return new ActivityShape(voucher.id().value(), voucher.partner().value(), voucher.status().name(),
                LifeShapes.name(voucher.status(), language), terms.name(), terms.description(), terms.faceValue().toMajor(), terms.quantity(),
                terms.total().toMajor(), terms.minimumOrder().map(Money::toMajor), terms.faceValue().currency().getCurrencyCode(),
                terms.from(), terms.until(), terms.services(), voucher.createdAt(), voucher.updatedAt(),
                voucher.review().map(ActivityVoucher.Review::submittedAt), voucher.review().flatMap(ActivityVoucher.Review::decidedAt),
                voucher.review().flatMap(ActivityVoucher.Review::reason), daysInReview);
    }
}
