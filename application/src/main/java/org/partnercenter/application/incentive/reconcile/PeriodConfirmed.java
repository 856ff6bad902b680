package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.ReconciliationPeriod;

import java.util.List;

/** The bills that were confirmed. */
public record PeriodConfirmed(ReconciliationPeriod period, List<IncentiveBill> bills) {

    public PeriodConfirmed {
        bills = List.copyOf(bills);
    }
}
