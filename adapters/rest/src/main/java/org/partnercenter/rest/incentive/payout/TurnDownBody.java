package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.TurnDownPayout;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Says no, and why; on our paths the path names the order. */
record TurnDownBody(String payoutOrderNo, String reason) {

    Supplier<TurnDownPayout> command(Input in) {
        var no = in.field("payout_order_no", payoutOrderNo).required().id();
        var why = in.field("reason", reason).required().text(PayoutOrder.MAX_REMARK);
        return () -> new TurnDownPayout(new PayoutOrderNo(no.orElseThrow()), why.orElseThrow());
    }
}
