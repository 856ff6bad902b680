package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The quotas. Locks last until the end of the transaction and are taken in the order of ids, so that nobody waits in a circle. */
public interface CouponQuotas {

    Map<QuotaId, CouponQuota> find(Collection<QuotaId> ids);

    /** CPN-17: whoever changes a balance holds the lock, so that no two of them ever share what is left. */
    Map<QuotaId, CouponQuota> lock(Collection<QuotaId> ids);

    /** Locks the quotas and the ones they were passed on from. */
    Map<QuotaId, CouponQuota> lockWithParents(Collection<QuotaId> ids);

    /** QTA-05: true if no other transaction is passing this quota on right now; then nobody else can until this one ends. */
    boolean beginTransfer(QuotaId id);

    /** Tells whether a quota is over that does not say so yet. */
    boolean anyExpired(Instant now);

    /** Locks quotas whose window is over and that do not say so yet, passing over those that others have locked. */
    List<CouponQuota> lockExpired(Instant now, int limit);

    /**
     * The quotas that payout orders were converted to, by their numbers (CPN-61), after waiting for others who convert the same; they wait
     * until the running transaction ends.
     */
    Map<String, CouponQuota> holdPayouts(Set<String> numbers);

    void insert(List<CouponQuota> quotas);

    /** @throws IllegalStateException if one was changed by somebody else meanwhile */
    void update(List<Changed<CouponQuota>> quotas);
}
