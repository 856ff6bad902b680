package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is not paid, in memory. */
public final class InMemoryFreezes implements Freezes, Rollbackable {

    private final IncentiveBills bills;
    private final Map<String, Freeze> rows = new TreeMap<>();
    private final Map<PartyId, LocalDate> checks = new HashMap<>();

    public InMemoryFreezes(IncentiveBills bills) {
        this.bills = bills;
    }

    @Override
    public Map<PartyId, List<Freeze>> holding(Set<PartyId> partners, LocalDate day) {
        return rows.values().stream().filter(freeze -> partners.contains(freeze.partner()))
                .filter(freeze -> freeze.settled().map(last -> !last.isBefore(day)).orElse(true)).collect(Collectors.groupingBy(Freeze::partner));
    }

    @Override
    public void put(Collection<Freeze> freezes) {
        freezes.forEach(freeze -> rows.put(freeze.partner() + "/" + freeze.what().reason() + "/" + freeze.what().key(), freeze));
    }

    @Override
    public List<PartyId> lockUnchecked(LocalDate day, int limit) {
        return bills.list(new Scope.Everything(), BillFilter.ALL, new PageRequest(0, Integer.MAX_VALUE)).items().stream()
                .filter(bill -> bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION || bill.status() == IncentiveBillStatus.ISSUING)
                .filter(bill -> bill.payoutOrder().isEmpty()).map(bill -> bill.key().partner()).distinct()
                .filter(partner -> Optional.ofNullable(checks.get(partner)).filter(done -> !done.isBefore(day)).isEmpty())
                .sorted(Comparator.comparing(PartyId::value)).limit(limit).toList();
    }

    @Override
    public boolean anyUnchecked(LocalDate day) {
        return !lockUnchecked(day, 1).isEmpty();
    }

    @Override
    public void checked(Collection<PartyId> partners, LocalDate day) {
        partners.forEach(partner -> checks.put(partner, day));
    }

    @Override
    public Page<Freeze> list(Scope scope, Optional<PartyId> partner, PageRequest page) {
        var matching = rows.values().stream().filter(freeze -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> freeze.partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        }).filter(freeze -> partner.map(freeze.partner()::equals).orElse(true)).sorted(Comparator.comparing(Freeze::since).reversed()).toList();
        return new Page<>(page.counted() ? matching.size() : 0, matching.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Runnable snapshot() {
        var before = Map.copyOf(rows);
        var done = Map.copyOf(checks);
        return () -> {
            rows.clear();
            rows.putAll(before);
            checks.clear();
            checks.putAll(done);
        };
    }
}
