package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.MoveIncentives;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.function.Supplier;

/** Moves incentives to another account of the company. @param billIds none for all that are open */
record TransferBody(String fromPartnerId, String toPartnerId, List<String> billIds, String reason) {

    Supplier<MoveIncentives> command(Input in) {
        var from = in.field("from_partner_id", fromPartnerId).required().party();
        var to = in.field("to_partner_id", toPartnerId).required().party();
        var bills = in.list("bill_ids", billIds).atMost(Payables.MAX_NAMED).distinct().ids();
        var why = in.field("reason", reason).required().text(PayoutOrder.MAX_REMARK);
        return () -> new MoveIncentives(from.orElseThrow(), to.orElseThrow(), bills.orElse(List.of()).stream().map(IncentiveBillId::new).toList(),
                why.orElseThrow());
    }
}
