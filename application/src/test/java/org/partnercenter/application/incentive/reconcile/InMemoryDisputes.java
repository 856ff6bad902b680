package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Objections in memory. */
public final class InMemoryDisputes implements Disputes, Rollbackable {

    private static final Comparator<Dispute> LATEST_FIRST = Comparator.comparing(Dispute::raisedAt)
            .thenComparing(dispute -> dispute.id().value()).reversed();

    private final Map<DisputeId, Dispute> rows = new HashMap<>();

    @Override
    public Map<DisputeId, Dispute> of(Set<DisputeId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Map<PartnerPeriod, List<Dispute>> open(Set<PartnerPeriod> periods) {
        return rows.values().stream().filter(Dispute::isOpen).filter(dispute -> periods.contains(ReconcileRound.period(dispute)))
                .sorted(LATEST_FIRST.reversed()).collect(Collectors.groupingBy(ReconcileRound::period));
    }

    @Override
    public void put(Collection<Dispute> disputes) {
        disputes.forEach(dispute -> rows.put(dispute.id(), dispute));
    }

    @Override
    public Page<Dispute> list(Scope scope, DisputeFilter filter, PageRequest page) {
        var matching = rows.values().stream().filter(dispute -> sees(scope, dispute))
                .filter(dispute -> filter.status().map(status -> status == dispute.status()).orElse(true))
                .filter(dispute -> filter.bill().map(dispute.bill()::equals).orElse(true))
                .filter(dispute -> filter.partner().map(dispute.partner()::equals).orElse(true)).sorted(LATEST_FIRST).toList();
        var behind = page.after().map(marker -> Optional.ofNullable(rows.get(new DisputeId(marker))).map(last ->
                matching.stream().filter(dispute -> LATEST_FIRST.compare(dispute, last) > 0).toList()).orElse(List.of())).orElse(matching);
        return new Page<>(page.counted() ? matching.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<Dispute> find(Scope scope, DisputeId id) {
        return Optional.ofNullable(rows.get(id)).filter(dispute -> sees(scope, dispute));
    }

    private static boolean sees(Scope scope, Dispute dispute) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> dispute.partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
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
