package org.partnercenter.rest.account;

import org.partnercenter.application.account.Recharge;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body by which the platform recharges a partner. */
record RechargeBody(String partnerId, BigDecimal amount, String transferId, String memo) {

    /** The command, for when nothing was at fault. */
    Supplier<Recharge> command(Input in) {
        var partner = in.field("partner_id", partnerId).required().party();
        var money = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        var transfer = in.field("transfer_id", transferId).id();
        var note = in.field("memo", memo).text(Wire.MAX_MEMO);
        return () -> new Recharge(partner.orElseThrow(), money.orElseThrow(), transfer.map(TransferId::new), note);
    }
}
