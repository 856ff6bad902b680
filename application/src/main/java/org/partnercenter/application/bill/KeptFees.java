package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BilledFee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fee records of customers that had a partner, for those that go through all of them. Takes no locks. */
public interface KeptFees {

    /**
     * Records that are billed in a cycle, by id.
     *
     * @param after   ids behind this one
     * @param upTo    ids up to this one and with it
     * @param through last day
     */
    List<BilledFee> stretch(YearMonth cycle, Optional<String> after, Optional<String> upTo, LocalDate through, int limit);

    /** The last id of each {@code size} records of a cycle, in order. */
    List<String> ends(YearMonth cycle, int size);

    /** The cycles from one on, with when they were closed; empty while they are open. */
    Map<YearMonth, Optional<Instant>> cycles(YearMonth first);
}
