package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBillId;

import java.util.Map;
import java.util.Set;

/** Tells of bills that no policy says how to pay whether they are paid in cash (OPI-05). A question to whoever keeps the projects. */
@FunctionalInterface
public interface CashAllowed {

    /** Of the bills that are a project's; others are missing. */
    Map<IncentiveBillId, Boolean> of(Set<IncentiveBillId> bills);
}
