package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ClosedCycles;
import org.partnercenter.domain.bill.FeeAmounts;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecord;
import org.partnercenter.domain.bill.FeeRecordId;
import org.partnercenter.domain.bill.FeeSplit;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bills in memory. */
public final class InMemoryBills implements FeeRecords, BillReads, Rollbackable {

    private record Key(PartyId customer, String service, String resource, BillType type) {
    }

    private static final Comparator<Key> BY = Comparator.comparing((Key key) -> key.customer().value()).thenComparing(Key::service)
            .thenComparing(Key::resource).thenComparing(key -> key.type().code());

    private final List<BilledFee> rows = new ArrayList<>();
    private final Map<YearMonth, BillCycle> months = new TreeMap<>(Comparator.reverseOrder());
    private final BiPredicate<BilledFee, String> managedBy;

    /** @param managedBy whether the operator looks after the customer for its keeper */
    public InMemoryBills(BiPredicate<BilledFee, String> managedBy) {
        this.managedBy = managedBy;
    }

    @Override
    public Map<FeeRecordId, FeeHistory> hold(Set<FeeRecordId> ids) {
        return rows.stream().filter(row -> ids.contains(row.record().id()))
                .sorted(Comparator.comparingLong(row -> row.record().version())).collect(Collectors.groupingBy(row -> row.record().id(),
                        Collectors.collectingAndThen(Collectors.toList(), FeeHistory::new)));
    }

    @Override
    public void replace(List<BilledFee> gone, List<BilledFee> come) {
        rows.removeIf(row -> gone.stream().anyMatch(each -> each.record().id().equals(row.record().id())
                && each.record().version() == row.record().version()));
        rows.addAll(come);
        come.forEach(fee -> months.putIfAbsent(fee.cycle(), BillCycle.open(fee.cycle())));
    }

    /** The cycles in which these are billed. */
    public BillCycles cycles() {
        return new BillCycles() {
            @Override
            public ClosedCycles holdClosed() {
                return new ClosedCycles(months.values().stream().filter(month -> month.closedAt().isPresent()).map(BillCycle::month)
                        .collect(Collectors.toSet()));
            }

            @Override
            public Map<YearMonth, BillCycle> hold(Set<YearMonth> wanted) {
                var found = new HashMap<>(months);
                found.keySet().retainAll(wanted);
                return found;
            }

            @Override
            public void put(BillCycle cycle) {
                months.put(cycle.month(), cycle);
            }

            @Override
            public Page<BillCycle> list(PageRequest page) {
                return new Page<>(page.counted() ? months.size() : 0, months.values().stream()
                        .filter(cycle -> page.after().map(marker -> cycle.month().toString().compareTo(marker) < 0).orElse(true))
                        .skip(page.offset()).limit(page.limit()).toList());
            }
        };
    }

    private Stream<BilledFee> seen(Scope scope) {
        return rows.stream().filter(row -> sees(scope, row));
    }

    private boolean sees(Scope scope, BilledFee row) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> row.keeper().filter(keeper -> keeper.partner().equals(own) && keeper.reseller().isEmpty()).isPresent();
            case Scope.OfReseller(var distributor, var own) -> row.keeper().filter(keeper -> keeper.partner().equals(distributor)
                    && keeper.reseller().equals(Optional.of(own))).isPresent();
            case Scope.OfHolder(var own) -> row.record().customer().equals(own);
            case Scope.OfAccountManager(var of, var manager) -> sees(of, row) && managedBy.test(row, manager);
        };
    }

    private static <T> Page<T> page(List<T> all, PageRequest page) {
        return new Page<>(page.counted() ? all.size() : 0, all.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Page<MonthlySum> sums(Scope scope, SumFilter filter, PageRequest page) {
        var sums = new LinkedHashMap<Key, MonthlySum>();
        seen(scope).filter(InMemoryBills::counts).filter(row -> row.cycle().equals(filter.cycle()) && row.record().trade().mode().summedAs() == filter.mode())
                .filter(row -> filter.customer().map(row.record().customer()::equals).orElse(true))
                .filter(row -> filter.serviceType().map(row.record().subject().serviceType()::equalsIgnoreCase).orElse(true))
                .filter(row -> filter.type().map(row.type()::equals).orElse(true))
                .forEach(row -> sums.merge(key(row), sum(row, filter), InMemoryBills::both));
        return page(sums.entrySet().stream().sorted(Map.Entry.comparingByKey(BY)).map(Map.Entry::getValue).toList(), page);
    }

    private static Key key(BilledFee row) {
        var subject = row.record().subject();
        return new Key(row.record().customer(), subject.serviceType(), subject.resourceType(), row.type());
    }

    private static MonthlySum sum(BilledFee row, SumFilter filter) {
        var subject = row.record().subject();
        var amounts = row.record().amounts();
        return new MonthlySum(row.record().customer(), subject.serviceType(), subject.resourceType(), filter.mode(), row.type(),
                amounts.parts(), amounts.discount());
    }

    private static MonthlySum both(MonthlySum one, MonthlySum other) {
        return new MonthlySum(one.customer(), one.serviceType(), one.resourceType(), one.mode(), one.type(), one.parts().plus(other.parts()),
                one.discount().plus(other.discount()));
    }

    @Override
    public Page<BilledFee> records(Scope scope, FeeFilter filter, PageRequest page) {
        return page(seen(scope).filter(row -> matches(row, filter)).sorted(Comparator.comparing((BilledFee row) -> row.record().trade().at())
                .thenComparing(row -> row.record().id().value()).thenComparing(row -> row.record().version())).toList(), page);
    }

    private static boolean counts(BilledFee row) {
        return !row.record().amounts().equals(FeeAmounts.NOTHING);
    }

    private static boolean matches(BilledFee row, FeeFilter filter) {
        FeeRecord told = row.record();
        var subject = told.subject();
        return told.customer().equals(filter.customer()) && row.cycle().equals(filter.cycle())
                && filter.days().map(days -> days.has(row.day())).orElse(true)
                && filter.serviceType().map(subject.serviceType()::equalsIgnoreCase).orElse(true)
                && (filter.regionCode().isEmpty() || filter.regionCode().equals(subject.regionCode()))
                && filter.mode().map(told.trade().mode()::equals).orElse(true)
                && filter.type().map(told.trade().type()::equals).orElse(true)
                && (filter.resourceId().isEmpty() || filter.resourceId().equals(subject.resourceId()))
                && (filter.resourceName().isEmpty() || filter.resourceName().equals(subject.resourceName()))
                && (filter.tradeId().isEmpty() || filter.tradeId().equals(told.trade().id()))
                && filter.association().map(type -> row.keeper().filter(keeper -> keeper.type() == type).isPresent()).orElse(true)
                && (filter.zeroes() || !told.amounts().payable().isZero() || !told.amounts().parts().equals(FeeSplit.NOTHING));
    }

    @Override
    public Page<PartyId> consuming(Scope scope, YearMonth cycle, PageRequest page) {
        return page(seen(scope).filter(InMemoryBills::counts).filter(row -> row.cycle().equals(cycle)).map(row -> row.record().customer()).distinct()
                .sorted(Comparator.comparing(PartyId::value)).toList(), page);
    }

    @Override
    public Map<PartyId, Set<YearMonth>> unpaid(Set<PartyId> partners) {
        var debts = new HashMap<PartyId, Map<YearMonth, Amount>>();
        rows.stream().filter(row -> row.keeper().filter(keeper -> partners.contains(keeper.partner())).isPresent()).forEach(row ->
                debts.computeIfAbsent(row.keeper().orElseThrow().partner(), none -> new HashMap<>()).merge(row.record().cycle(),
                        row.record().amounts().parts().debt(), Amount::plus));
        var found = new HashMap<PartyId, Set<YearMonth>>();
        debts.forEach((partner, months) -> months.forEach((month, debt) -> {
            if (!debt.isZero()) {
                found.computeIfAbsent(partner, none -> new HashSet<>()).add(month);
            }
        }));
        return found;
    }

    @Override
    public Runnable snapshot() {
        var then = List.copyOf(rows);
        var before = Map.copyOf(months);
        return () -> {
            rows.clear();
            rows.addAll(then);
            months.clear();
            months.putAll(before);
        };
    }
}
