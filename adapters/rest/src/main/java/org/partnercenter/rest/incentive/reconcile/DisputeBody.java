package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.DisputeBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Objects to a bill; on our paths the path names it. */
record DisputeBody(String incentiveBillId, String reason, String evidence, BigDecimal claimedAmount, Boolean fromFigures) {

    Supplier<DisputeBill> command(Input in) {
        var bill = in.field("incentive_bill_id", incentiveBillId).required().id();
        var why = in.field("reason", reason).required().text(Dispute.MAX_REASON);
        var proof = in.field("evidence", evidence).text(Dispute.MAX_EVIDENCE);
        var claimed = claimedAmount == null ? Optional.<Money>empty() : in.signedAmount("claimed_amount", claimedAmount, Wire.LARGEST_AMOUNT);
        return () -> new DisputeBill(new IncentiveBillId(bill.orElseThrow()), why.orElseThrow(), proof, claimed, Boolean.TRUE.equals(fromFigures));
    }
}
