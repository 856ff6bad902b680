package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.OffsetOwed;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** Offsets owed invoices. @param taxRate in percent @param remark which invoices made up for it */
record OffsetBody(String partnerId, BigDecimal taxRate, BigDecimal amount, String remark) {

    Supplier<OffsetOwed> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        var rate = Wire.rate(in.field("tax_rate", taxRate).required());
        var money = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        var note = in.field("remark", remark).text(PayoutOrder.MAX_REMARK);
        return () -> new OffsetOwed(new OwedKey(partner.orElseThrow(), rate.orElseThrow()), money.orElseThrow(), note);
    }
}
