package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.RequestPayout;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** Requests a payout. @param billIds none for everything payable in this form */
record RequestBody(List<String> billIds, String payoutForm) {

    Supplier<RequestPayout> command(Input in) {
        var bills = in.list("bill_ids", billIds).atMost(Payables.MAX_NAMED).distinct().ids();
        var form = Wire.form(in.field("payout_form", payoutForm).required());
        return () -> new RequestPayout(bills.orElse(List.of()).stream().map(IncentiveBillId::new).toList(), form.orElseThrow());
    }
}
