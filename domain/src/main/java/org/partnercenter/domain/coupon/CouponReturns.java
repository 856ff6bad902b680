package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Books what movements bring back onto the quotas they reach (CPN-27). */
public final class CouponReturns {

    private CouponReturns() {
    }

    /** Changes the quotas of the map by everything the transfers return to them. */
    public static void book(List<Transfer> transfers, Map<QuotaId, CouponQuota> quotas, Instant now) {
        for (var transfer : transfers) {
            var account = transfer.to().name();
            if (account.startsWith("quota/")) {
                book(transfer.amount(), new QuotaId(account.substring("quota/".length())), quotas, now);
            }
        }
    }

    private static void book(Money amount, QuotaId id, Map<QuotaId, CouponQuota> quotas, Instant now) {
        var quota = quotas.get(id);
        if (quota == null) {
            throw new IllegalStateException("money returns to quota " + id + ", which is not at hand");
        }
        quotas.put(id, quota.afterReturn(amount, now));
    }
}
