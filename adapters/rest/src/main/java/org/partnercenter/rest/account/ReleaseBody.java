package org.partnercenter.rest.account;

import org.partnercenter.application.account.ReleaseCharge;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The body by which held money is set free. */
record ReleaseBody(String accountId, String orderId) {

    /** The command, for when nothing was at fault. */
    Supplier<ReleaseCharge> command(Input in) {
        var account = in.field("account_id", accountId).required().party();
        var order = in.field("order_id", orderId).required().id();
        return () -> new ReleaseCharge(account.orElseThrow(), new OrderId(order.orElseThrow()));
    }
}
