package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.MoveQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body of what needs no more than the quota it is for. */
record MoveQuotaBody(String quotaId) {

    /** The command, for when nothing was at fault. */
    Supplier<MoveQuota> command(Input in) {
        var quota = in.field("quota_id", quotaId).required().id();
        return () -> new MoveQuota(new QuotaId(quota.orElseThrow()));
    }
}
