package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.calculation.Explanation;
import org.partnercenter.domain.incentive.calculation.Statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A bill, and the calculation it comes from. @param calculation empty for a bill that was not calculated, but moved from another account */
public record BillView(IncentiveBill bill, Optional<BillCalculation> calculation) {

    public BillView {
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(calculation, "calculation");
    }

    /** Why it comes to its amount, in the order it is read. */
    public List<Statement> explanation() {
        return calculation.map(from -> Explanation.of(bill.key(), from.result(), bill.amount(), bill.status() == IncentiveBillStatus.ESTIMATED))
                .orElse(List.of());
    }
}
