package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/** Which lines of a bill. What is absent does not filter. @param takingBack only those that take back, or only the others (INC-10) */
public record LineFilter(Optional<PartyId> customer, Optional<PartyId> reseller, Optional<String> order, Optional<String> serviceType,
                         Optional<LineReason> reason, Optional<BillingMode> billingMode, Optional<YearMonth> month,
                         Optional<Boolean> takingBack) {

    public static final LineFilter ALL = new LineFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
