package org.partnercenter.rest.account;

import org.partnercenter.application.account.MoveMoney;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body by which money is given to a customer, or taken back from it. */
record MoveMoneyBody(String customerId, BigDecimal amount, String memo, String indirectPartnerId) {

    /** The command, for when nothing was at fault. */
    Supplier<MoveMoney> command(Input in, Money limit) {
        var customer = in.field("customer_id", customerId).required().party();
        var money = in.amount("amount", amount, limit);
        var note = in.field("memo", memo).text(Wire.MAX_MEMO);
        var partner = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new MoveMoney(customer.orElseThrow(), money.orElseThrow(), partner, note);
    }
}
