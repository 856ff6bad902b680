package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.GrantStatus;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rights of resellers in a map. */
public final class InMemoryResellerGrants implements ResellerGrants, Rollbackable {

    private final Map<GrantId, ResellerGrant> rows = new LinkedHashMap<>();

    @Override
    public Map<PartyId, Set<ResellerRight>> inForce(Set<PartyId> resellers) {
        return hold(resellers).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                entry.getValue().stream().map(ResellerGrant::right).collect(Collectors.toSet())));
    }

    @Override
    public Map<PartyId, List<ResellerGrant>> hold(Set<PartyId> resellers) {
        return rows.values().stream().filter(grant -> grant.status() == GrantStatus.IN_FORCE && resellers.contains(grant.reseller()))
                .collect(Collectors.groupingBy(ResellerGrant::reseller));
    }

    @Override
    public void begin(List<ResellerGrant> grants) {
        grants.forEach(grant -> rows.put(grant.id(), grant));
    }

    @Override
    public void revoke(List<ResellerGrant> grants) {
        for (var grant : grants) {
            if (rows.get(grant.id()).status() != GrantStatus.IN_FORCE) {
                throw new IllegalStateException("not in force");
            }
            rows.put(grant.id(), grant);
        }
    }

    @Override
    public List<ResellerGrant> history(Scope scope, PartyId reseller) {
        return rows.values().stream().filter(grant -> grant.reseller().equals(reseller)).filter(in(scope))
                .sorted(Comparator.comparing(ResellerGrant::grantedAt).thenComparing(grant -> grant.id().value()).reversed()).toList();
    }

    private static Predicate<ResellerGrant> in(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> grant -> true;
            case Scope.OfPartner(var partner) -> grant -> grant.distributor().equals(partner);
            case Scope.OfReseller(var distributor, var own) -> grant ->
                    grant.distributor().equals(distributor) && grant.reseller().equals(own);
            case Scope.OfHolder holder -> grant -> false;
            case Scope.OfAccountManager manager -> grant -> false;
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
