package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Freezes in a map. */
public final class InMemoryFreezes implements Freezes, Rollbackable {

    private final Map<FreezeId, CustomerFreeze> rows = new LinkedHashMap<>();
    private final List<AccountRelease> released = new ArrayList<>();

    @Override
    public Map<PartyId, CustomerFreeze> inForce(Set<PartyId> customers) {
        return rows.values().stream().filter(freeze -> freeze.ended().isEmpty() && customers.contains(freeze.customer()))
                .collect(Collectors.toMap(CustomerFreeze::customer, Function.identity()));
    }

    @Override
    public Map<PartyId, AccountRelease> releases(Set<PartyId> customers) {
        return released.stream().filter(release -> customers.contains(release.customer())).collect(Collectors.toMap(
                AccountRelease::customer, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(AccountRelease::at))));
    }

    @Override
    public void end(List<CustomerFreeze> freezes) {
        for (var freeze : freezes) {
            if (rows.get(freeze.id()).ended().isPresent()) {
                throw new IllegalStateException("not in force");
            }
            rows.put(freeze.id(), freeze);
        }
    }

    @Override
    public void begin(List<CustomerFreeze> freezes) {
        freezes.forEach(freeze -> rows.put(freeze.id(), freeze));
    }

    @Override
    public void keep(List<CustomerFreeze> freezes) {
        begin(freezes);
    }

    @Override
    public void release(List<AccountRelease> releases) {
        releases.stream().filter(release -> !released.contains(release)).forEach(released::add);
    }

    @Override
    public History history(Scope scope, PartyId customer) {
        return new History(
                rows.values().stream().filter(freeze -> freeze.customer().equals(customer))
                        .filter(freeze -> isIn(scope, freeze.partner(), freeze.reseller(), customer))
                        .sorted(Comparator.comparing((CustomerFreeze freeze) -> freeze.begun().at())
                                .thenComparing(freeze -> freeze.id().value()).reversed()).toList(),
                released.stream().filter(release -> release.customer().equals(customer))
                        .filter(release -> isIn(scope, release.partner(), release.reseller(), customer))
                        .sorted(Comparator.comparing(AccountRelease::at).reversed()).toList());
    }

    private static boolean isIn(Scope scope, PartyId partner, Optional<PartyId> reseller, PartyId customer) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> partner.equals(own);
            case Scope.OfReseller(var distributor, var own) -> partner.equals(distributor) && reseller.equals(Optional.of(own));
            case Scope.OfHolder(var holder) -> customer.equals(holder);
            case Scope.OfAccountManager manager -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        var thenReleased = List.copyOf(released);
        return () -> {
            rows.clear();
            rows.putAll(then);
            released.clear();
            released.addAll(thenReleased);
        };
    }
}
