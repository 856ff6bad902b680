package org.partnercenter.application.bill;

import java.time.YearMonth;

/** Closes a billing cycle. */
public record CloseCycle(YearMonth month) {
}
