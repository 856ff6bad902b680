package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Created customers, and how customers came, over plain maps. */
public final class InMemoryCreations implements CreatedCustomers, Rollbackable {

    private final Map<PartyId, CreatedCustomer> rows = new LinkedHashMap<>();
    private final Map<PartyId, CustomerOrigins.Origin> origins = new HashMap<>();

    /** What is noted of how customers came. */
    public Map<PartyId, CustomerOrigins.Origin> noted() {
        return Map.copyOf(origins);
    }

    public CustomerOrigins origins() {
        return new CustomerOrigins() {
            @Override
            public void note(Map<PartyId, Origin> more) {
                origins.putAll(more);
            }

            @Override
            public void forget(Set<PartyId> customers) {
                origins.keySet().removeAll(customers);
            }
        };
    }

    @Override
    public void hold(Set<String> names) {
        // One after the other anyway.
    }

    @Override
    public Set<XAccount> used(PartyId partner, Set<XAccount> xaccounts) {
        return rows.values().stream().filter(each -> each.by().partner().equals(partner)).map(CreatedCustomer::xaccount)
                .filter(xaccounts::contains).collect(Collectors.toSet());
    }

    @Override
    public Set<PartyId> add(List<CreatedCustomer> customers) {
        var stored = new HashSet<PartyId>();
        for (var each : customers) {
            if (used(each.by().partner(), Set.of(each.xaccount())).isEmpty() && rows.putIfAbsent(each.customer(), each) == null) {
                stored.add(each.customer());
            }
        }
        return stored;
    }

    @Override
    public List<PartyId> pending(int limit) {
        return rows.values().stream().filter(each -> each.status() == CreationStatus.PENDING)
                .sorted(Comparator.comparing(CreatedCustomer::createdAt).thenComparing(CreatedCustomer::customer))
                .map(CreatedCustomer::customer).limit(limit).toList();
    }

    @Override
    public Map<PartyId, CreatedCustomer> lock(Set<PartyId> customers) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(customers);
        return found;
    }

    @Override
    public void update(List<CreatedCustomer> customers) {
        customers.forEach(each -> rows.put(each.customer(), each));
    }

    @Override
    public Optional<CreatedCustomer> find(Scope scope, PartyId customer) {
        return Optional.ofNullable(rows.get(customer)).filter(each -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> each.by().partner().equals(partner);
            case Scope.OfReseller(var distributor, var reseller) -> each.by().reseller().equals(Optional.of(reseller));
            case Scope.OfHolder(var holder) -> each.customer().equals(holder);
            case Scope.OfAccountManager own -> false;
        });
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        var originsThen = new HashMap<>(origins);
        return () -> {
            rows.clear();
            rows.putAll(then);
            origins.clear();
            origins.putAll(originsThen);
        };
    }
}
