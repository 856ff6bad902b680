package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.PartyNames;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quota passed on to a reseller, as the distributor's list shows it (T2-11). */
record PassedQuotaShape(String quotaId, int quotaType, Instant createTime, Instant lastUpdateTime, BigDecimal quotaValue,
                        int quotaStatus, BigDecimal balance, int measureId, String currency, Instant effectiveTime,
                        Instant expireTime, List<LimitInfoShape> limitInfos, Optional<String> indirectPartnerId,
                        Optional<String> indirectPartnerAccountName, Optional<String> indirectPartnerName,
                        Optional<String> parentQuotaId) {

    record Listing(int totalCount, List<PassedQuotaShape> quotas) {

        static Listing of(Page<CouponQuota> page, Map<PartyId, PartyNames.Named> names, Instant now) {
            return new Listing(Listings.total(page), page.map(quota -> PassedQuotaShape.of(quota,
                    quota.reseller().map(names::get), now)).items());
        }
    }

    private static PassedQuotaShape of(CouponQuota quota, Optional<PartyNames.Named> named, Instant now) {
        return new PassedQuotaShape(quota.id().value(), quota.type().code(), quota.createdAt(), quota.updatedAt(),
                quota.value().toMajor(), quota.statusAt(now).code(), quota.balance().toMajor(), Wire.YUAN,
                quota.value().currency().getCurrencyCode(), quota.validity().from(), quota.validity().until(),
                LimitInfoShape.of(quota), quota.reseller().map(PartyId::value), named.map(PartyNames.Named::accountName),
                named.map(PartyNames.Named::name), quota.parent().map(QuotaId::value));
    }
}
