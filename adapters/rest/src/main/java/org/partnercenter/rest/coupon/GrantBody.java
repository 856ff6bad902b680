package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.GrantQuota;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body of a grant. */
record GrantBody(String quotaId, String partnerId, Integer quotaType, String source, BigDecimal quotaValue, String effectiveTime,
                 String expireTime, LimitsBody limits) {

    /** The command, for when nothing was at fault. */
    Supplier<GrantQuota> command(Input in) {
        var id = in.field("quota_id", quotaId).id();
        var partner = in.field("partner_id", partnerId).required().party();
        var type = in.field("quota_type", quotaType).oneOf("0", "1").map(Integer::valueOf).flatMap(QuotaType::ofCode);
        var kind = in.field("source", source).code(Wire::source);
        var value = in.amount("quota_value", quotaValue, Wire.LARGEST_AMOUNT);
        var from = in.field("effective_time", effectiveTime).required().instant();
        var until = in.field("expire_time", expireTime).required().instant();
        var limit = Optional.ofNullable(limits).map(given -> given.limits(in)).orElse(QuotaLimits::none);
        return () -> new GrantQuota(id.map(QuotaId::new), type.orElse(QuotaType.VOUCHER), partner.orElseThrow(),
                kind.orElse(QuotaSource.BUSINESS),
                value.orElseThrow(), from.orElseThrow(), until.orElseThrow(), limit.get());
    }
}
