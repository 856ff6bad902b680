package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.kernel.Possibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A partner's period, as it is reconciled.
 *
 * @param open    open objections to its bills
 * @param frozen  why bills are frozen now (INC-18)
 * @param causes  what is not paid, where it is known
 * @param confirm what confirming would come to now
 */
public record PeriodView(ReconciliationPeriod period, List<IncentiveBill> bills, List<Dispute> open, Map<IncentiveBillId, Set<FreezeReason>> frozen,
                         List<FreezeCause> causes, Possibility confirm) {

    /** Why a bill is frozen. @param cause the cycle or the order; empty for overdue bills */
    public record FreezeCause(IncentiveBillId bill, FreezeReason reason, Optional<String> cause, Optional<String> since) {
    }

    public PeriodView {
        bills = List.copyOf(bills);
        open = List.copyOf(open);
        frozen = Map.copyOf(frozen);
        causes = List.copyOf(causes);
    }
}
