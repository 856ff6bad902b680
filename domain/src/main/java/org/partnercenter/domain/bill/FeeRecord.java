package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Objects;

/**
 * A fee as the vendor's own billing tells of it (BIL-05).
 *
 * @param version counts up with every change of it, where it comes from
 * @param cycle   the month it is told for
 */
public record FeeRecord(FeeRecordId id, long version, YearMonth cycle, PartyId customer, FeeTrade trade, FeeSubject subject, FeeUsage usage,
                        FeeAmounts amounts) {

    public FeeRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(trade, "trade");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(usage, "usage");
        Objects.requireNonNull(amounts, "amounts");
    }

    FeeRecord of(FeeAmounts other) {
        return new FeeRecord(id, version, cycle, customer, trade, subject, usage, other);
    }

    @Override
    public String toString() {
        return "FeeRecord[" + id + ", " + version + "]";
    }
}
