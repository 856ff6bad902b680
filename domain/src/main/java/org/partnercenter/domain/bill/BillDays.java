package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days of a cycle, in the site's zone (BIL-04). @param to last day */
public record BillDays(LocalDate from, LocalDate to) {

    /**
     * The days asked for. Where one end is missing, the cycle alone counts.
     *
     * @return empty for the whole cycle
     */
    public static Decision<Optional<BillDays>> within(YearMonth cycle, Optional<LocalDate> begin, Optional<LocalDate> end) {
        boolean both = begin.isPresent() && end.isPresent();
        return new Refusals()
                .refuseIf(begin.filter(day -> !YearMonth.from(day).equals(cycle)).isPresent(), outside("bill_date_begin", cycle))
                .refuseIf(end.filter(day -> !YearMonth.from(day).equals(cycle)).isPresent(), outside("bill_date_end", cycle))
                .refuseIf(both && end.orElseThrow().isBefore(begin.orElseThrow()),
                        BillRefusal.BILL_DATES_REVERSED.refusal("field", "bill_date_end"))
                .orGrant(both ? Optional.of(new BillDays(begin.orElseThrow(), end.orElseThrow())) : Optional.empty());
    }

    private static Refusal outside(String field, YearMonth cycle) {
        return BillRefusal.BILL_DATE_OUTSIDE_CYCLE.refusal("field", field).with("cycle", cycle);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
