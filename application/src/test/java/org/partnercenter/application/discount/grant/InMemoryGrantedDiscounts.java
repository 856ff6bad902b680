package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Granted discounts in memory. */
public final class InMemoryGrantedDiscounts implements GrantedDiscounts, Rollbackable {

    private final Map<PartyId, GrantedDiscount> rows = new HashMap<>();

    @Override
    public Map<PartyId, GrantedDiscount> hold(Set<PartyId> customers) {
        return of(customers);
    }

    @Override
    public Map<PartyId, GrantedDiscount> of(Set<PartyId> customers) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(customers);
        return found;
    }

    @Override
    public Optional<GrantedDiscount> find(Scope scope, PartyId customer) {
        return Optional.ofNullable(rows.get(customer)).filter(each -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> each.partner().equals(own);
            case Scope.OfReseller(var distributor, var own) -> each.partner().equals(distributor) && each.reseller().equals(Optional.of(own));
            case Scope.OfHolder(var own) -> each.customer().equals(own);
            case Scope.OfAccountManager own -> false;
        });
    }

    @Override
    public void put(List<GrantedDiscount> discounts) {
        discounts.forEach(each -> rows.put(each.customer(), each));
    }

    @Override
    public void remove(Set<PartyId> customers) {
        rows.keySet().removeAll(customers);
    }

    @Override
    public Runnable snapshot() {
        var before = new HashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
