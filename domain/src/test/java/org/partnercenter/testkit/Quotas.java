package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Money;

import java.util.Optional;

/** Quotas of vouchers, valid around {@link Sample#NOW}. */
public final class Quotas {

    static final QuotaId ID = new QuotaId("quota");

    private Quotas() {
    }

    /** Just granted, with everything left. */
    public static CouponQuota of(Money value) {
        return of(value, QuotaLimits.none());
    }

    /** Just granted, with limits of one's own. */
    public static CouponQuota of(Money value, QuotaLimits limits) {
        return quota(value, QuotaStatus.NORMAL, limits);
    }

    /** In the state, of 1000.00, with everything left. */
    public static CouponQuota in(QuotaStatus status) {
        return quota(yuan("1000"), status, QuotaLimits.none());
    }

    private static CouponQuota quota(Money value, QuotaStatus status, QuotaLimits limits) {
        return new CouponQuota(ID, QuotaType.VOUCHER, Sample.PARTNER, Optional.empty(), Optional.empty(),
                QuotaOrigin.arranged(QuotaSource.BUSINESS), value, value, status, Sample.AROUND_NOW, limits, 0,
                Money.zero(value.currency()), Sample.NOW, Sample.NOW, 1);
    }
}
