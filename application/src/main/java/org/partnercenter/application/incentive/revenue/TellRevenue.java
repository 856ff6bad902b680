package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.ToldRevenue;

/** Tells something as revenue that has no fee record, as it is now. */
public record TellRevenue(ToldRevenue.Draft record) {
}
