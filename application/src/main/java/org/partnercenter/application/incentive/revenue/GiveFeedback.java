package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;

import java.util.Optional;

/** Says something about a statement, or about a line of it (INC-05). */
public record GiveFeedback(RevenueStatementId statement, Optional<RevenueLineId> line, String text) {

    @Override
    public String toString() {
        return "GiveFeedback[" + statement + "]";
    }
}
