package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who directs whom, in memory. */
public final class InMemoryAccountDirectors implements AccountDirectors, Rollbackable {

    private final Map<String, Directs> rows = new HashMap<>();
    private int questions;

    @Override
    public Map<PartyId, Map<String, String>> hold(Set<PartyId> parties) {
        return rows.values().stream().filter(each -> parties.contains(each.party())).collect(Collectors.groupingBy(Directs::party,
                Collectors.toMap(Directs::manager, each -> each.director().orElseThrow())));
    }

    @Override
    public void put(List<Directs> all) {
        all.forEach(each -> each.director().ifPresentOrElse(director -> rows.put(each.manager(), each), () -> rows.remove(each.manager())));
    }

    @Override
    public Map<Seat, Set<String>> teams(Set<Seat> directors) {
        questions++;
        return rows.values().stream().filter(each -> directors.contains(seat(each))).collect(Collectors.groupingBy(InMemoryAccountDirectors::seat,
                Collectors.mapping(Directs::manager, Collectors.toSet())));
    }

    private static Seat seat(Directs of) {
        return new Seat(of.party(), of.director().orElseThrow());
    }

    int questions() {
        return questions;
    }

    @Override
    public Map<String, String> of(PartyId party) {
        return hold(Set.of(party)).getOrDefault(party, Map.of());
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
