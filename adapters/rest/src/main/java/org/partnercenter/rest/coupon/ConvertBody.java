package org.partnercenter.rest.coupon;

import org.partnercenter.application.coupon.ConvertIncentive;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body of a conversion of incentive earnings. */
record ConvertBody(String partnerId, String payoutOrderNo, BigDecimal amount, String effectiveTime, String expireTime) {

    /** The command, for when nothing was at fault. */
    Supplier<ConvertIncentive> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        var number = in.field("payout_order_no", payoutOrderNo).required().id();
        var value = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        var from = in.field("effective_time", effectiveTime).required().instant();
        var until = in.field("expire_time", expireTime).required().instant();
        return () -> new ConvertIncentive(partner.orElseThrow(), number.orElseThrow(), value.orElseThrow(), from.orElseThrow(),
                until.orElseThrow());
    }
}
