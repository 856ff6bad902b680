package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.PeriodConfirmed;
import org.partnercenter.application.incentive.reconcile.PeriodView;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBillEvent;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.PossibleStep;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A period as it is reconciled.
 *
 * @param freezing why bills are frozen now; they are free by themselves the day after it is paid
 * @param transitions what confirming would come to now
 */
record PeriodShape(String period, List<BillShape> bills, List<DisputeShape> openDisputes, List<FreezeShape> freezing,
                   List<PossibleStep> transitions) {

    /** The bills that were confirmed. */
    record ConfirmedShape(String period, List<BillShape> bills) {
    }

    /** Why one bill is frozen. @param cause the cycle or the order @param since day at the site */
    record FreezeShape(String incentiveBillId, FreezeReason reason, String reasonName, String rule, Optional<String> cause, Optional<String> since) {
    }

    static PeriodShape of(PeriodView view, Language language) {
        return new PeriodShape(view.period().key(), view.bills().stream().map(bill -> BillShape.of(bill,
                view.frozen().getOrDefault(bill.id(), Set.of()), language)).toList(),
                view.open().stream().map(dispute -> DisputeShape.of(dispute, language)).toList(),
                view.causes().stream().map(cause -> new FreezeShape(cause.bill().value(), cause.reason(),
                        Rulebook.texts().name(cause.reason(), language), cause.reason().rule().id(), cause.cause(), cause.since())).toList(),
                PossibleStep.of(List.of(view.confirm()), IncentiveBillStatus.class, IncentiveBillEvent.class, language));
    }

    static ConfirmedShape of(PeriodConfirmed confirmed, Language language) {
        return new ConfirmedShape(confirmed.period().key(), confirmed.bills().stream().map(bill -> BillShape.of(bill, Set.of(), language)).toList());
    }
}
