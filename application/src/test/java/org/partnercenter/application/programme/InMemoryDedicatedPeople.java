package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Dedicated people in memory. */
public final class InMemoryDedicatedPeople implements DedicatedPeople, Rollbackable {

    private final Map<PersonId, DedicatedPerson> rows = new HashMap<>();

    @Override
    public Map<PersonId, DedicatedPerson> hold(Set<PersonId> people) {
        return of(people);
    }

    @Override
    public Map<PersonId, DedicatedPerson> of(Set<PersonId> people) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public Set<Seat> taken(Set<Seat> seats) {
        return rows.values().stream().filter(each -> each.status() != PersonStatus.REMOVED).map(each -> new Seat(each.partner(), each.path(),
                each.account())).filter(seats::contains).collect(Collectors.toSet());
    }

    @Override
    public void put(List<DedicatedPerson> people) {
        people.forEach(each -> rows.put(each.id(), each));
    }

    @Override
    public Page<DedicatedPerson> list(Scope scope, Optional<PartyId> partner, Optional<PersonStatus> status, PageRequest page) {
        var all = rows.values().stream().filter(each -> InMemoryNetworkStandings.sees(scope, each.partner()))
                .filter(each -> partner.map(each.partner()::equals).orElse(true)).filter(each -> status.map(each.status()::equals).orElse(true))
                .sorted(Comparator.comparing((DedicatedPerson each) -> each.id().value()).reversed()).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> page.after().map(marker -> each.id().value().compareTo(marker) < 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<DedicatedPerson> find(Scope scope, PersonId person) {
        return Optional.ofNullable(rows.get(person)).filter(each -> InMemoryNetworkStandings.sees(scope, each.partner()));
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
