package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads quota and coupons for lists; newest first. What is outside the scope does not exist. States are as of {@code now}: what is
 * over by its time counts as expired.
 */
public interface CouponReads {

    /**
     * A limit on what a list shows.
     *
     * @param expiringFrom coupons that end earlier are not shown
     * @param endedFrom    used-up and reclaimed coupons that ended earlier are not shown; empty = shown
     * @param reclaimed    whether reclaimed ones are shown at all
     * @param resaleOnly   whether only coupons of resale customers are shown
     */
    record Horizon(Optional<Instant> expiringFrom, Optional<Instant> endedFrom, boolean reclaimed, boolean resaleOnly) {
    }

    Page<Coupon> held(PartyId holder, HeldCouponFilter filter, Horizon horizon, Instant now, PageRequest page);

    Page<Coupon> issued(Scope scope, IssuedCouponFilter filter, Horizon horizon, Instant now, PageRequest page);

    Optional<Coupon> coupon(Scope scope, CouponId id);

    /** Quotas the scope may issue from; of a partner without those passed on. */
    Page<CouponQuota> quotas(Scope scope, QuotaFilter filter, Instant now, PageRequest page);

    Optional<CouponQuota> quota(Scope scope, QuotaId id);

    Page<CouponRecord> records(Scope scope, CouponRecordFilter filter, PageRequest page);

    Page<CouponQuota> passedOn(PartyId distributor, PassedQuotaFilter filter, PageRequest page);

    /** What the partner of the scope passed on to its resellers and took back, or a reseller got and gave back. */
    Page<QuotaRecord> quotaRecords(Scope scope, QuotaRecordFilter filter, PageRequest page);

    /**
     * Everything that happened to a coupon that the scope sees, oldest first: the movements of the ledger, and of the audit trail what
     * moved nothing and may be seen in the scope; at most {@code limit} entries.
     */
    List<TimelineEntry> timeline(Scope scope, CouponId id, int limit);

    /** The same of a quota. */
    List<TimelineEntry> timeline(Scope scope, QuotaId id, int limit);
}
