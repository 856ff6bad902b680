package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is excluded, in memory. */
public final class InMemoryExclusions implements Exclusions, Rollbackable {

    private final Map<Integer, Set<PartyId>> rows = new HashMap<>();

    @Override
    public void put(List<ExcludePartner> exclusions) {
        exclusions.forEach(each -> rows.computeIfAbsent(each.year(), none -> new HashSet<>()).add(each.partner()));
    }

    @Override
    public Set<PartyId> among(Set<PartyId> partners, int year) {
        var found = new HashSet<>(partners);
        found.retainAll(rows.getOrDefault(year, Set.of()));
        return found;
    }

    @Override
    public Runnable snapshot() {
        var then = new HashMap<Integer, Set<PartyId>>();
        rows.forEach((year, partners) -> then.put(year, new HashSet<>(partners)));
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
