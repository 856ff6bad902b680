package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Why bills are frozen now (INC-15 to INC-17); one that is not frozen is missing. */
public interface FrozenBills {

    Map<IncentiveBillId, Set<FreezeReason>> of(Collection<IncentiveBill> bills, Instant now);
}
