package org.partnercenter.application.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Incentive bills in memory. */
public final class InMemoryIncentiveBills implements IncentiveBills, Rollbackable {

    private static final Comparator<IncentiveBill> LATEST_FIRST = Comparator
            .comparing((IncentiveBill bill) -> bill.key().period().last()).thenComparing(bill -> bill.id().value()).reversed();

    private final Map<IncentiveBillId, IncentiveBill> rows = new HashMap<>();

    @Override
    public Map<IncentiveBillId, IncentiveBill> of(Set<IncentiveBillId> ids) {
        return lock(ids);
    }

    @Override
    public Map<IncentiveBillId, IncentiveBill> lock(Set<IncentiveBillId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<BillKey, IncentiveBill> hold(Set<BillKey> keys) {
        return rows.values().stream().filter(bill -> keys.contains(bill.key())).collect(Collectors.toMap(IncentiveBill::key, Function.identity()));
    }

    @Override
    public Map<PartnerPeriod, List<IncentiveBill>> lockPeriods(Set<PartnerPeriod> periods) {
        return byId().stream().filter(bill -> periods.contains(period(bill))).collect(Collectors.groupingBy(InMemoryIncentiveBills::period));
    }

    private static PartnerPeriod period(IncentiveBill bill) {
        return new PartnerPeriod(bill.key().partner(), bill.key().period());
    }

    @Override
    public Map<PartyId, List<IncentiveBill>> lockUnpaid(Set<PartyId> partners) {
        return byId().stream().filter(InMemoryIncentiveBills::isUnpaid).filter(bill -> partners.contains(bill.key().partner()))
                .collect(Collectors.groupingBy(bill -> bill.key().partner()));
    }

    private static boolean isUnpaid(IncentiveBill bill) {
        return bill.status() == IncentiveBillStatus.ISSUING && bill.payoutOrder().isEmpty();
    }

    private List<IncentiveBill> byId() {
        return rows.values().stream().sorted(Comparator.comparing(bill -> bill.id().value())).toList();
    }

    @Override
    public void put(Collection<IncentiveBill> bills) {
        for (var bill : bills) {
            if (hold(Set.of(bill.key())).values().stream().anyMatch(other -> !other.id().equals(bill.id()))) {
                throw new IllegalStateException("a second bill for " + bill.key());
            }
            rows.put(bill.id(), bill);
        }
    }

    @Override
    public List<IncentiveBillId> due(Instant now, int limit) {
        return rows.values().stream().filter(bill -> bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION && !bill.disputed())
                .filter(bill -> !bill.deadline().orElseThrow().at().isAfter(now))
                .sorted(Comparator.comparing((IncentiveBill bill) -> bill.deadline().orElseThrow().at()).thenComparing(bill -> bill.id().value()))
                .limit(limit).map(IncentiveBill::id).toList();
    }

    @Override
    public List<IncentiveBillId> expired(Instant now, int limit) {
        return rows.values().stream().filter(InMemoryIncentiveBills::isUnpaid)
                .filter(bill -> bill.validUntil().filter(end -> !end.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((IncentiveBill bill) -> bill.validUntil().orElseThrow()).thenComparing(bill -> bill.id().value()))
                .limit(limit).map(IncentiveBill::id).toList();
    }

    @Override
    public Page<IncentiveBill> list(Scope scope, BillFilter filter, PageRequest page) {
        var matching = rows.values().stream().filter(bill -> sees(scope, bill) && matches(filter, bill)).sorted(LATEST_FIRST).toList();
        var behind = page.after().map(marker -> Optional.ofNullable(rows.get(new IncentiveBillId(marker)))
                .map(last -> matching.stream().filter(bill -> LATEST_FIRST.compare(bill, last) > 0).toList()).orElse(List.of())).orElse(matching);
        return new Page<>(page.counted() ? matching.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<IncentiveBill> find(Scope scope, IncentiveBillId id) {
        return Optional.ofNullable(rows.get(id)).filter(bill -> sees(scope, bill));
    }

    private static boolean sees(Scope scope, IncentiveBill bill) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> bill.key().partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    private static boolean matches(BillFilter filter, IncentiveBill bill) {
        return filter.partner().map(bill.key().partner()::equals).orElse(true)
                && filter.period().map(bill.key().period()::equals).orElse(true)
                && filter.incentive().map(bill.key().incentive()::equals).orElse(true)
                && filter.associationType().map(type -> type == bill.key().associationType()).orElse(true)
                && filter.status().map(status -> status == bill.status()).orElse(true);
    }

    @Override
    public Runnable snapshot() {
        var before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
