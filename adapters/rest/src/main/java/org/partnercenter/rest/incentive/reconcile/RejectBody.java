package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.RejectBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** Sends a confirmed bill back; on our paths the path names it. */
record RejectBody(String incentiveBillId, BigDecimal correctedAmount, String reason) {

    Supplier<RejectBill> command(Input in) {
        var bill = in.field("incentive_bill_id", incentiveBillId).required().id();
        var corrected = in.signedAmount("corrected_amount", correctedAmount, Wire.LARGEST_AMOUNT);
        var why = in.field("reason", reason).required().text(Dispute.MAX_REASON);
        return () -> new RejectBill(new IncentiveBillId(bill.orElseThrow()), corrected.orElseThrow(), why.orElseThrow());
    }
}
