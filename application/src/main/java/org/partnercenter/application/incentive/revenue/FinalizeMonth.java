package org.partnercenter.application.incentive.revenue;

import java.time.YearMonth;

/** Makes the revenue of all partners in a month final (INC-04). */
public record FinalizeMonth(YearMonth month) {
}
