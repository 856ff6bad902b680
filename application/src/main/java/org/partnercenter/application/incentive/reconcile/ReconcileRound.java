package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.PeriodBills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The periods a batch is about, held, with what has become of them so far. */
final class ReconcileRound {

    private final ReconcilePorts ports;
    private final Map<PartnerPeriod, Map<IncentiveBillId, IncentiveBill>> bills = new HashMap<>();
    private final Map<DisputeId, Dispute> disputes = new LinkedHashMap<>();
    private final Map<IncentiveBillId, IncentiveBill> changedBills = new LinkedHashMap<>();
    private final Map<DisputeId, Dispute> changedDisputes = new LinkedHashMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    private ReconcileRound(ReconcilePorts ports) {
        this.ports = ports;
    }

    /** Holds the bills first, then looks at the objections: who changes one holds the bills. */
    static ReconcileRound of(ReconcilePorts ports, Set<PartnerPeriod> periods) {
        var round = new ReconcileRound(ports);
        ports.bills().lockPeriods(periods).forEach((period, found) -> round.bills.put(period, found.stream().collect(Collectors.toMap(
                IncentiveBill::id, bill -> bill, (one, other) -> one, LinkedHashMap::new))));
        ports.stores().disputes().open(periods).values().forEach(found -> found.forEach(dispute -> round.disputes.put(dispute.id(), dispute)));
        return round;
    }

    /** The same for the periods of these bills. */
    static ReconcileRound ofBills(ReconcilePorts ports, Set<IncentiveBillId> ids) {
        return of(ports, ports.bills().of(ids).values().stream().map(ReconcileRound::period).collect(Collectors.toSet()));
    }

    /** The same for the periods of these objections, which are looked at once their bills are held, open or not. */
    static ReconcileRound ofDisputes(ReconcilePorts ports, Set<DisputeId> ids) {
        var store = ports.stores().disputes();
        var round = of(ports, store.of(ids).values().stream().map(ReconcileRound::period).collect(Collectors.toSet()));
        round.disputes.putAll(store.of(ids));
        return round;
    }

    static PartnerPeriod period(IncentiveBill bill) {
        return new PartnerPeriod(bill.key().partner(), bill.key().period());
    }

    static PartnerPeriod period(Dispute dispute) {
        return new PartnerPeriod(dispute.partner(), dispute.period());
    }

    PeriodBills bills(PartnerPeriod period) {
        return new PeriodBills(period.period(), List.copyOf(bills.getOrDefault(period, Map.of()).values()),
                disputes.values().stream().filter(Dispute::isOpen).filter(dispute -> period(dispute).equals(period)).toList());
    }

    Optional<IncentiveBill> bill(IncentiveBillId id) {
        return bills.values().stream().flatMap(each -> Optional.ofNullable(each.get(id)).stream()).findFirst();
    }

    Optional<Dispute> dispute(DisputeId id) {
        return Optional.ofNullable(disputes.get(id));
    }

    void took(Collection<IncentiveBill> changed) {
        changed.forEach(bill -> {
            bills.get(period(bill)).put(bill.id(), bill);
            changedBills.put(bill.id(), bill);
        });
    }

    void took(Dispute dispute) {
        disputes.put(dispute.id(), dispute);
        changedDisputes.put(dispute.id(), dispute);
    }

    void took(Correction correction) {
        corrections.add(correction);
    }

    void store() {
        if (!changedBills.isEmpty()) {
            ports.bills().put(changedBills.values());
        }
        if (!changedDisputes.isEmpty()) {
            ports.stores().disputes().put(changedDisputes.values());
        }
        if (!corrections.isEmpty()) {
            ports.stores().corrections().add(corrections);
        }
    }
}
