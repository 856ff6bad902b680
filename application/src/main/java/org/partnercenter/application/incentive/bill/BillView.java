package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.calculation.Explanation;
import org.partnercenter.domain.incentive.calculation.Statement;
import org.partnercenter.domain.incentive.IncentiveBillStatus;

import java.util.List;

/** A bill, and the calculation it comes from. */
public record BillView(IncentiveBill bill, BillCalculation calculation) {

    /** Why it comes to its amount, in the order it is read. */
    public List<Statement> explanation() {
        return Explanation.of(bill.key(), calculation.result(), bill.amount(), bill.status() == IncentiveBillStatus.ESTIMATED);
    }
}
