package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.FigureComparison.Billed;

import java.util.Map;
import java.util.Set;

/** What bills consist of. */
public interface BilledLines {

    /** What a bill says of each order, or of each line of revenue without one. */
    Map<String, Billed> of(IncentiveBillId bill);

    /** Which of these orders each bill holds; a bill that holds none is missing. */
    Map<IncentiveBillId, Set<String>> holding(Set<IncentiveBillId> bills, Set<String> orders);
}
