package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Books what a movement brings back onto the quota it reaches (CPN-27). */
public final class CouponReturns {

    private static final String QUOTA = "quota/";

    private CouponReturns() {
    }

    /**
     * The quota after the movement; empty when the movement reaches no quota.
     *
     * @throws IllegalStateException when the quota is not at hand
     */
    public static Optional<CouponQuota> booked(Transfer transfer, Function<QuotaId, CouponQuota> quotas, Instant now) {
        var account = transfer.to().name();
        if (!account.startsWith(QUOTA)) {
            return Optional.empty();
        }
        var id = new QuotaId(account.substring(QUOTA.length()));
        return Optional.of(Optional.ofNullable(quotas.apply(id))
                .orElseThrow(() -> new IllegalStateException("money returns to quota " + id + ", which is not at hand"))
                .afterReturn(transfer.amount(), now));
    }
}
