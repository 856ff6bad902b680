package org.partnercenter.application.incentive.revenue;

import java.time.Instant;
import java.time.YearMonth;

/** A month that is final as a whole. Its statements follow. */
public record MonthFinal(YearMonth month, Instant since) {
}
