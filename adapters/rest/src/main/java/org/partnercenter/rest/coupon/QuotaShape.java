package org.partnercenter.rest.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A quota as its holder's list shows it (T2-06). */
record QuotaShape(String quotaId, int quotaType, Instant createTime, Instant lastUpdateTime, BigDecimal quotaValue,
                  int quotaStatus, BigDecimal balance, int measureId, String currency, Instant effectiveTime,
                  Instant expireTime, List<LimitInfoShape> limitInfos) {

    record Listing(int totalCount, List<QuotaShape> quotas) {

        static Listing of(Page<CouponQuota> page, Instant now) {
            return new Listing(Listings.total(page), page.map(quota -> QuotaShape.of(quota, now)).items());
        }
    }

    private static QuotaShape of(CouponQuota quota, Instant now) {
        return new QuotaShape(quota.id().value(), quota.type().code(), quota.createdAt(), quota.updatedAt(),
                quota.value().toMajor(), quota.statusAt(now).code(), quota.balance().toMajor(), Wire.YUAN,
                quota.value().currency().getCurrencyCode(), quota.validity().from(), quota.validity().until(),
                LimitInfoShape.of(quota));
    }
}
