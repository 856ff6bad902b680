package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillEvent;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.FigureComparison;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.incentive.reconcile.PeriodBills;
import org.partnercenter.domain.incentive.reconcile.ReconcileRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is read of reconciliation. */
public final class BrowseReconciliation {

    private static final int MAX_BILLS = 1000;

    private final ReconcilePorts ports;
    private final FrozenNow frozen;

    BrowseReconciliation(ReconcilePorts ports) {
        this.ports = ports;
        this.frozen = new FrozenNow(ports);
    }

    /** The caller's period, with why what is frozen and whether it can be confirmed. */
    public Decision<PeriodView> period(Caller caller, ReconciliationPeriod period) {
        return asked(ReconcileOperations.PERIODS, caller, () -> {
            var bills = ports.bills().list(Scope.own(caller), new BillFilter(Optional.empty(), Optional.of(period), Optional.empty(),
                    Optional.empty(), Optional.empty()), new PageRequest(0, MAX_BILLS)).items();
            if (bills.isEmpty()) {
                return Decision.refused(ReconcileRefusal.INCENTIVE_PERIOD_UNKNOWN.refusal("period", period));
            }
            var key = new PartnerPeriod(caller.party(), period);
            var open = ports.stores().disputes().open(Set.of(key)).getOrDefault(key, List.of());
            var now = ports.clocks().business();
            var causes = frozen.causes(bills, now);
            var confirm = new Possibility(IncentiveBillEvent.CONFIRM.name(), IncentiveBillStatus.ISSUING.name(),
                    new PeriodBills(period, bills, open).confirm(now).refusals());
            return Decision.granted(new PeriodView(period, bills, open, reasons(causes), causes, confirm));
        });
    }

    private static Map<IncentiveBillId, Set<FreezeReason>> reasons(List<PeriodView.FreezeCause> causes) {
        var found = new HashMap<IncentiveBillId, Set<FreezeReason>>();
        causes.forEach(cause -> found.computeIfAbsent(cause.bill(), none -> EnumSet.noneOf(FreezeReason.class)).add(cause.reason()));
        return found;
    }

    public Decision<Page<Dispute>> disputes(Caller caller, DisputeFilter filter, PageRequest page) {
        return asked(of(caller), caller, () -> Decision.granted(ports.stores().disputes().list(Scope.own(caller), filter, page)));
    }

    public Decision<Dispute> dispute(Caller caller, DisputeId id) {
        return asked(of(caller), caller, () -> ports.stores().disputes().find(Scope.own(caller), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(ReconcileRefusal.DISPUTE_UNKNOWN.refusal("dispute_id", id))));
    }

    private static Operation<DisputeFilter, Dispute> of(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? ReconcileOperations.PLATFORM_DISPUTES : ReconcileOperations.PARTNER_DISPUTES;
    }

    /** A bill of the caller beside its own figures. */
    public Decision<FigureComparison> comparison(Caller caller, IncentiveBillId id) {
        return asked(ReconcileOperations.COMPARISON, caller, () -> ports.bills().find(Scope.own(caller), id).map(bill -> Decision.granted(compared(bill)))
                .orElseGet(() -> Decision.refused(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id))));
    }

    private FigureComparison compared(IncentiveBill bill) {
        return FigureComparison.of(bill.amount().currency(), ports.questions().lines().of(bill.id()),
                ports.stores().figures().of(Set.of(bill.id())).getOrDefault(bill.id(), Map.of()));
    }

    public Decision<Page<Freeze>> freezes(Caller caller, Optional<PartyId> partner, PageRequest page) {
        return asked(ReconcileOperations.PLATFORM_FREEZES, caller, () ->
                Decision.granted(ports.stores().freezes().list(Scope.own(caller), partner, page)));
    }

    private static <R> Decision<R> asked(Operation<?, ?> operation, Caller caller, Supplier<Decision<R>> answer) {
        var refusals = operation.refusalsFor(caller);
        return refusals.isEmpty() ? answer.get() : Decision.refused(refusals);
    }
}
