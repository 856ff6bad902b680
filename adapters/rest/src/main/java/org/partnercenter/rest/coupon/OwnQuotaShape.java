package org.partnercenter.rest.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.coupon.CashLimits;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A quota as our own paths show it. */
record OwnQuotaShape(String quotaId, int quotaType, String source, String sourceName, Optional<String> payoutOrderNo, int quotaStatus,
                     String statusName, String partnerId,
                     Optional<String> indirectPartnerId, Optional<String> parentQuotaId, BigDecimal quotaValue,
                     BigDecimal balance, int measureId, String currency, Instant effectiveTime, Instant expireTime,
                     Instant createTime, Instant lastUpdateTime, int issuedCount, BigDecimal issuedTotal,
                     Optional<Boolean> countsForRebate, LimitsShape limits) {

    record LimitsShape(Optional<BigDecimal> minFaceValue, Optional<BigDecimal> maxFaceValue, Optional<Integer> maxCount,
                       Optional<BigDecimal> totalFaceCap, boolean firstAssociatedOnly, List<String> designatedCustomers,
                       List<String> associationTypes, List<LimitInfoShape> limitInfos) {
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OwnQuotaShape> quotas, Optional<String> nextMarker) {

        static Listing of(Page<CouponQuota> page, PageRequest asked, Reader reader) {
            return new Listing(Listings.total(page), page.map(quota -> OwnQuotaShape.of(quota, reader)).items(),
                    Listings.nextMarker(page, asked, quota -> quota.id().value()));
        }
    }

    static OwnQuotaShape of(CouponQuota quota, Reader reader) {
        var status = quota.statusAt(reader.now());
        return new OwnQuotaShape(quota.id().value(), quota.type().code(),
                quota.origin().source().name(), Wire.name(quota.origin().source(), reader.language()), quota.origin().payoutOrder(),
                status.code(),
                Wire.name(status, reader.language()), quota.partner().value(), quota.reseller().map(PartyId::value),
                quota.parent().map(QuotaId::value), quota.value().toMajor(), quota.balance().toMajor(), Wire.YUAN,
                quota.value().currency().getCurrencyCode(), quota.validity().from(), quota.validity().until(),
                quota.createdAt(), quota.updatedAt(), quota.issuedCount(), quota.issuedTotal().toMajor(),
                CashLimits.countsForRebate(quota.type().coupons(), quota.limits().useLimits()), limits(quota));
    }

    private static LimitsShape limits(CouponQuota quota) {
        var limits = quota.limits();
        return new LimitsShape(limits.minFaceValue().map(Money::toMajor), limits.maxFaceValue().map(Money::toMajor),
                limits.maxCount(), limits.totalFaceCap().map(Money::toMajor), limits.firstAssociatedOnly(),
                limits.designatedCustomers().stream().map(PartyId::value).sorted().toList(),
                limits.associationTypes().stream().map(AssociationType::code).sorted().toList(), LimitInfoShape.of(quota));
    }
}
