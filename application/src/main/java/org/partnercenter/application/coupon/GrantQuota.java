package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Grants quota to a partner, or to the platform itself. @param id ours when empty @param source business or test (CPN-61) */
public record GrantQuota(Optional<QuotaId> id, QuotaType type, PartyId partner, QuotaSource source, Money value, Instant effectiveTime, Instant expireTime,
                         QuotaLimits limits) implements Content {

    /** What was granted before sources were told was for business: its repeats are still recognised. */
    private record ForBusiness(Optional<QuotaId> id, QuotaType type, PartyId partner, Money value, Instant effectiveTime,
                               Instant expireTime, QuotaLimits limits) {
    }

    @Override
    public Object content() {
        return source == QuotaSource.BUSINESS ? new ForBusiness(id, type, partner, value, effectiveTime, expireTime, limits)
                : List.of(id, type, partner, source, value, effectiveTime, expireTime, limits);
    }
}
