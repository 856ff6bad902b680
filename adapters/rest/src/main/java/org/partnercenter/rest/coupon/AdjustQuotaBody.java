package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.AdjustQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of an adjustment, with the quota it is for. */
record AdjustQuotaBody(String quotaId, BigDecimal quotaValue, Boolean finish) {

    /** The command, for when nothing was at fault. */
    Supplier<AdjustQuota> command(Input in) {
        var quota = in.field("quota_id", quotaId).required().id();
        var value = Optional.ofNullable(quotaValue).flatMap(given -> in.amount("quota_value", given, Wire.LARGEST_AMOUNT));
        return () -> new AdjustQuota(new QuotaId(quota.orElseThrow()), value, !Boolean.FALSE.equals(finish));
    }
}
