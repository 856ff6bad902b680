package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.PassOnQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaPassing;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** The body by which quota is passed on. */
record OwnPassOnBody(String quotaId, List<String> indirectPartnerIds, BigDecimal quotaAmount) {

    /** The command, for when nothing was at fault. */
    Supplier<PassOnQuota> command(Input in) {
        var quota = in.field("quota_id", quotaId).required().id();
        var resellers = in.list("indirect_partner_ids", indirectPartnerIds).required()
                .atMost(QuotaPassing.MAX_RESELLERS).distinct().each(Field::party);
        var amount = in.amount("quota_amount", quotaAmount, Wire.LARGEST_PASSED_QUOTA);
        return () -> new PassOnQuota(new QuotaId(quota.orElseThrow()), resellers.orElseThrow(), amount.orElseThrow());
    }
}
