package org.partnercenter.application.incentive.revenue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Asks which months have fee records. */
@FunctionalInterface
public interface ConsumptionMonths {

    /** From a month on, with when nothing was billed in them any more; empty: something still may be. */
    Map<YearMonth, Optional<Instant>> from(YearMonth first);
}
