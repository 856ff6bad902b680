package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.WithdrawDispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** Takes an objection back; on our paths the path names it. */
record WithdrawBody(String disputeId) {

    Supplier<WithdrawDispute> command(Input in) {
        var id = in.field("dispute_id", disputeId).required().id();
        return () -> new WithdrawDispute(new DisputeId(id.orElseThrow()));
    }
}
