package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.TakeBackQuotas;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaPassing;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** The body by which quotas are taken back. */
record OwnTakeBackBody(List<String> quotaIds, String remark) {

    private static final int MAX_REMARK = 256;

    /** The command, for when nothing was at fault. */
    Supplier<TakeBackQuotas> command(Input in) {
        var quotas = in.list("quota_ids", quotaIds).required().atMost(QuotaPassing.MAX_QUOTAS_BACK).distinct().ids();
        var note = in.field("remark", remark).text(MAX_REMARK);
        return () -> new TakeBackQuotas(quotas.orElseThrow().stream().map(QuotaId::new).toList(), note);
    }
}
