package org.partnercenter.domain.bill;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a fee came about.
 *
 * @param id         of the order, or of the transaction (see {@link BillDetailType#isOfOrder})
 * @param at         when it was charged
 * @param consumed   when what is charged for was consumed
 * @param from       when that use began
 * @param until      when that use ended
 * @param periodType code of the bills: 19 year, 20 month, 24 day, 25 hour, 5 once
 */
public record FeeTrade(Optional<String> id, Instant at, Optional<Instant> consumed, Optional<Instant> from, Optional<Instant> until,
                       BillDetailType type, ChargingMode mode, Optional<Integer> periodType) {

    public FeeTrade {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(consumed, "consumed");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(periodType, "periodType");
    }

    /** The moment that decides on which day it is, and whose customer it was of (ASC-34). */
    public Instant moment() {
        return consumed.orElse(at);
    }
}
