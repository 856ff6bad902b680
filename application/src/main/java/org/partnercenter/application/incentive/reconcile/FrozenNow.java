package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.FrozenBills;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.Freeze.CreditOrder;
import org.partnercenter.domain.incentive.reconcile.Freeze.UnpaidCycle;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why bills are frozen now. What is recorded counts, and what billing says at this moment (INC-15): the later of the two to end. */
final class FrozenNow implements FrozenBills {

    private final ReconcilePorts ports;

    FrozenNow(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Map<IncentiveBillId, Set<FreezeReason>> of(Collection<IncentiveBill> bills, Instant now) {
        var found = new HashMap<IncentiveBillId, Set<FreezeReason>>();
        causes(bills, now).forEach(cause -> found.computeIfAbsent(cause.bill(), none -> EnumSet.noneOf(FreezeReason.class)).add(cause.reason()));
        return found;
    }

    /** Each cycle, each order and the overdue bills, for each bill they freeze. */
    List<PeriodView.FreezeCause> causes(Collection<IncentiveBill> bills, Instant now) {
        if (bills.isEmpty()) {
            return List.of();
        }
        var partners = bills.stream().map(bill -> bill.key().partner()).collect(Collectors.toSet());
        var today = ports.terms().day(now);
        var holding = ports.stores().freezes().holding(partners, today);
        var recorded = partners.stream().flatMap(partner -> holding.getOrDefault(partner, List.of()).stream())
                .filter(freeze -> freeze.holdsOn(today)).toList();
        var unpaid = ports.questions().unpaid().of(partners);
        var overdue = ports.questions().overdue().among(partners, now);
        var orders = recorded.stream().map(Freeze::what).filter(CreditOrder.class::isInstance).map(Freeze.Cause::key).collect(Collectors.toSet());
        var ids = bills.stream().map(IncentiveBill::id).collect(Collectors.toSet());
        Map<IncentiveBillId, Set<String>> held = orders.isEmpty() ? Map.of() : ports.questions().lines().holding(ids, orders);
        var causes = new LinkedHashSet<PeriodView.FreezeCause>();
        for (var bill : bills) {
            causes.addAll(of(bill, recorded, unpaid.getOrDefault(bill.key().partner(), Set.of()), held.getOrDefault(bill.id(), Set.of())));
            addOverdue(causes, bill, overdue);
        }
        return List.copyOf(causes);
    }

    private static void addOverdue(Set<PeriodView.FreezeCause> causes, IncentiveBill bill, Set<PartyId> overdue) {
        if (overdue.contains(bill.key().partner())) {
            causes.add(new PeriodView.FreezeCause(bill.id(), FreezeReason.OVERDUE_BILLS, Optional.empty(), Optional.empty()));
        }
    }

    private static List<PeriodView.FreezeCause> of(IncentiveBill bill, List<Freeze> recorded, Set<YearMonth> unpaid, Set<String> held) {
        var causes = new ArrayList<PeriodView.FreezeCause>();
        var told = recorded.stream().filter(freeze -> freeze.partner().equals(bill.key().partner())).toList();
        told.stream().filter(freeze -> freeze.concernsPeriod(bill) || freeze.what() instanceof CreditOrder(var order) && held.contains(order))
                .map(freeze -> new PeriodView.FreezeCause(bill.id(), freeze.what().reason(), Optional.of(freeze.what().key()),
                        Optional.of(freeze.since().toString()))).forEach(causes::add);
        var known = told.stream().map(Freeze::what).filter(UnpaidCycle.class::isInstance).map(Freeze.Cause::key).collect(Collectors.toSet());
        unpaid.stream().filter(bill.key().period()::contains).map(YearMonth::toString).filter(cycle -> !known.contains(cycle)).sorted()
                .map(cycle -> new PeriodView.FreezeCause(bill.id(), FreezeReason.CYCLE_UNPAID, Optional.of(cycle), Optional.empty()))
                .forEach(causes::add);
        return causes;
    }
}
