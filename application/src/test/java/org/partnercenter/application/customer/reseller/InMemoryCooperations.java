package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invitations and applications in a map. */
public final class InMemoryCooperations implements Cooperations, Rollbackable {

    private static final Comparator<Cooperation> LATEST = Comparator.comparing(Cooperation::askedAt)
            .thenComparing(each -> each.id().value()).reversed();

    private final Map<CooperationId, Cooperation> rows = new LinkedHashMap<>();

    @Override
    public Map<CooperationId, Cooperation> hold(Set<CooperationId> ids) {
        var held = new HashMap<>(rows);
        held.keySet().retainAll(ids);
        return held;
    }

    @Override
    public List<Cooperation> holdOpen(Set<PartyId> parties) {
        return rows.values().stream().filter(each -> each.isOpen() && parties.contains(each.party())).toList();
    }

    @Override
    public Set<CooperationId> add(List<Cooperation> cooperations) {
        var stored = new HashSet<CooperationId>();
        for (var each : cooperations) {
            if (holdOpen(Set.of(each.party())).stream().noneMatch(open -> open.distributor().equals(each.distributor()))) {
                rows.put(each.id(), each);
                stored.add(each.id());
            }
        }
        return stored;
    }

    @Override
    public void decide(List<Cooperation> cooperations) {
        for (var each : cooperations) {
            if (!rows.get(each.id()).isOpen()) {
                throw new IllegalStateException("not open");
            }
            rows.put(each.id(), each);
        }
    }

    @Override
    public Page<Cooperation> list(Scope scope, Optional<CooperationStatus> status, PageRequest page) {
        var all = rows.values().stream().filter(each -> isIn(scope, each)).filter(each -> status.map(each.status()::equals).orElse(true))
                .sorted(LATEST).toList();
        var marker = page.after().map(id -> rows.get(new CooperationId(id)));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> marker.isEmpty() || LATEST.compare(marker.get(), each) < 0).skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<Cooperation> find(Scope scope, CooperationId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> isIn(scope, each));
    }

    private static boolean isIn(Scope scope, Cooperation each) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> each.distributor().equals(partner);
            case Scope.OfHolder(var holder) -> each.party().equals(holder);
            case Scope.OfReseller reseller -> false;
            case Scope.OfAccountManager manager -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
