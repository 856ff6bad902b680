package org.partnercenter.rest.account;

import org.partnercenter.application.account.MoveMoney;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The body by which money is given to a reseller, or taken back from it. */
record MoveResellerMoneyBody(String indirectPartnerId, BigDecimal amount, String memo) {

    /** The command, for when nothing was at fault. */
    Supplier<MoveMoney> command(Input in, Money limit) {
        var reseller = in.field("indirect_partner_id", indirectPartnerId).required().party();
        var money = in.amount("amount", amount, limit);
        var note = in.field("memo", memo).text(Wire.MAX_MEMO);
        return () -> new MoveMoney(reseller.orElseThrow(), money.orElseThrow(), Optional.empty(), note);
    }
}
