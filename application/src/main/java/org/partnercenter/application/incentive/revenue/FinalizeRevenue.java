package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueStatementId;

/** Makes a statement final: it was reviewed (INC-04). */
public record FinalizeRevenue(RevenueStatementId statement) {
}
