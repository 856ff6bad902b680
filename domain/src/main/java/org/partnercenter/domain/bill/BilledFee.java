package org.partnercenter.domain.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A fee record as it stands in a bill.
 *
 * @param record as told; with the amounts that count in this bill
 * @param cycle  the month it is billed in
 * @param day    the day it counts for, in the site's zone and within the cycle (BIL-04)
 * @param keeper who looked after the customer at its moment, and sees it (BIL-03); nobody where it had no partner
 */
public record BilledFee(FeeRecord record, YearMonth cycle, BillType type, LocalDate day, Optional<FeeKeeper> keeper) {

    public BilledFee {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(keeper, "keeper");
    }
}
