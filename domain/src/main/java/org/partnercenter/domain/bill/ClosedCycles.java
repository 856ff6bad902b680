package org.partnercenter.domain.bill;

import java.time.YearMonth;
import java.util.Set;

/** The cycles in which nothing is billed any more. */
public record ClosedCycles(Set<YearMonth> months) {

    public ClosedCycles {
        months = Set.copyOf(months);
    }

    public boolean has(YearMonth month) {
        return months.contains(month);
    }

    /** The month itself where it is open, else the next one that is (BIL-06). */
    YearMonth openFrom(YearMonth month) {
        var open = month;
        while (has(open)) {
            open = open.plusMonths(1);
        }
        return open;
    }
}
