package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderWindow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Resources that are paid per use in memory. Refuses one that was changed, or begun, since it was looked at. */
public final class InMemoryDemandResources implements DemandResources, Rollbackable {

    public final Map<PartyId, String> managers = new HashMap<>();
    private final Map<String, Stored> rows = new TreeMap<>();

    @Override
    public Map<String, Stored> lock(Collection<String> ids) {
        return ids.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(id -> id, rows::get));
    }

    @Override
    public void save(List<Save> changes) {
        changes.forEach(change -> {
            var before = Optional.ofNullable(rows.get(change.after().id())).map(Stored::revision);
            if (!before.equals(change.before().map(Stored::revision))) {
                throw new IllegalStateException(change.after().id() + " was changed by somebody else meanwhile");
            }
            rows.put(change.after().id(), new Stored(change.after(), change.keeper(), before.orElse(0L) + 1));
        });
    }

    @Override
    public Page<Stored> list(Scope scope, DemandFilter filter, PageRequest page) {
        var all = rows.values().stream().filter(stored -> sees(scope, stored.keeper(), stored.resource().customer()))
                .filter(stored -> fits(stored, filter)).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(stored -> page.after().filter(marker -> stored.resource().id().compareTo(marker) <= 0).isEmpty())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private boolean sees(Scope scope, Optional<KeepersAt.Keeper> keeper, PartyId customer) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> keeper.filter(each -> each.partner().equals(partner) && each.reseller().isEmpty()).isPresent();
            case Scope.OfReseller(var partner, var reseller) -> keeper.filter(each -> each.partner().equals(partner)
                    && each.reseller().equals(Optional.of(reseller))).isPresent();
            case Scope.OfHolder(var holder) -> customer.equals(holder);
            case Scope.OfAccountManager(var of, var manager) -> sees(of, keeper, customer) && manager.equals(managers.get(customer));
        };
    }

    private static boolean fits(Stored stored, DemandFilter filter) {
        var resource = stored.resource();
        return filter.customer().filter(customer -> !customer.equals(resource.customer())).isEmpty()
                && (filter.ids().isEmpty() || filter.ids().contains(resource.thing().resourceId()))
                && (filter.region().isEmpty() || filter.region().equals(resource.place().regionKey()))
                && filter.service().filter(service -> !service.equals(resource.service().key())).isEmpty()
                && within(filter.effective(), resource.effective())
                && filter.status().filter(status -> status != resource.status()).isEmpty()
                && (filter.association().isEmpty() || filter.association().equals(stored.keeper().map(KeepersAt.Keeper::type)));
    }

    private static boolean within(OrderWindow window, Instant at) {
        return window.begin().filter(begin -> !at.isAfter(begin)).isEmpty() && window.end().filter(end -> !at.isBefore(end)).isEmpty();
    }

    @Override
    public Runnable snapshot() {
        var copy = new TreeMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
