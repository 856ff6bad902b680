package org.partnercenter.application.incentive.revenue;

import java.time.YearMonth;

/** Begins a run that forms the revenue of a month. */
public record FormRevenue(YearMonth month) {
}
