package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.MovePayout;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Names the order; on our paths the path does. */
record MoveBody(String payoutOrderNo) {

    Supplier<MovePayout> command(Input in) {
        var no = in.field("payout_order_no", payoutOrderNo).required().id();
        return () -> new MovePayout(new PayoutOrderNo(no.orElseThrow()));
    }
}
