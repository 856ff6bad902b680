package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.calculation.Explanation;
import org.partnercenter.domain.incentive.calculation.ProjectExplanation;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.incentive.calculation.Statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A bill, and what it comes from.
 *
 * @param calculation empty for a bill that was not calculated: of a project, or moved from another account
 * @param project     whose incentive it pays or takes back
 */
public record BillView(IncentiveBill bill, Optional<BillCalculation> calculation, Optional<ProjectIncentive> project) {

    public BillView {
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(calculation, "calculation");
        Objects.requireNonNull(project, "project");
    }

    /** Why it comes to its amount, in the order it is read. */
    public List<Statement> explanation() {
        return calculation.map(from -> Explanation.of(bill.key(), from.result(), bill.amount(), bill.status() == IncentiveBillStatus.ESTIMATED))
                .or(() -> project.map(known -> ProjectExplanation.of(bill, known))).orElse(List.of());
    }
}
