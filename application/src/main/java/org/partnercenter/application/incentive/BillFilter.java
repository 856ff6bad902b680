package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which incentive bills a list shows (INC-12). What is absent does not filter. @param partner for the platform */
public record BillFilter(Optional<PartyId> partner, Optional<ReconciliationPeriod> period, Optional<String> incentive,
                         Optional<AssociationType> associationType, Optional<IncentiveBillStatus> status) {

    public static final BillFilter ALL = new BillFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
