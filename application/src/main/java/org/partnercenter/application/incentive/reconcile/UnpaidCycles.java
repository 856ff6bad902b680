package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** The billing cycles whose expenditure is not paid in full (INC-15). */
@FunctionalInterface
public interface UnpaidCycles {

    Map<PartyId, Set<YearMonth>> of(Set<PartyId> partners);
}
