package org.partnercenter.rest.account;

import org.partnercenter.application.account.ChargeOrder;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** The body by which money is held, spent or refunded for an order. */
record ChargeBody(String accountId, String orderId, BigDecimal amount) {

    /** The command, for when nothing was at fault. */
    Supplier<ChargeOrder> command(Input in) {
        var account = in.field("account_id", accountId).required().party();
        var order = in.field("order_id", orderId).required().id();
        var money = in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        return () -> new ChargeOrder(account.orElseThrow(), new OrderId(order.orElseThrow()), money.orElseThrow());
    }
}
