package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.ToldRevenue;

/** What came of a delivery. @param id the record's */
public record RevenueTold(String id, ToldRevenue.Change change) {
}
