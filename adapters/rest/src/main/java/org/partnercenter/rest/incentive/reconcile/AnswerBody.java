package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.AnswerDispute;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.Ruling;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers an objection; on our paths the path names it. @param accepted with {@code corrected_amount}, else without */
record AnswerBody(String disputeId, Boolean accepted, BigDecimal correctedAmount, String comment) {

    Supplier<AnswerDispute> command(Input in) {
        var id = in.field("dispute_id", disputeId).required().id();
        if (accepted == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "accepted"));
        }
        var corrected = correctedAmount == null ? Optional.<Money>empty()
                : in.signedAmount("corrected_amount", correctedAmount, Wire.LARGEST_AMOUNT);
        var text = in.field("comment", comment).required().text(Dispute.MAX_REASON);
        var ruling = Ruling.of(Boolean.TRUE.equals(accepted), corrected);
        if (accepted != null) {
            in.refuseAll(ruling.refusals());
        }
        return () -> new AnswerDispute(new DisputeId(id.orElseThrow()), ruling.orThrow(), text.orElseThrow());
    }
}
