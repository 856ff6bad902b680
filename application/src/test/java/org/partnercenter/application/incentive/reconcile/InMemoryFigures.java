package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The partners' own figures, and what was corrected, in memory. */
public final class InMemoryFigures implements Figures, Corrections, Rollbackable {

    private final Map<IncentiveBillId, Map<String, Money>> rows = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    @Override
    public void put(Map<IncentiveBillId, Told> figures) {
        figures.forEach((bill, told) -> {
            var all = new HashMap<>(rows.getOrDefault(bill, Map.of()));
            all.putAll(told.amounts());
            rows.put(bill, Map.copyOf(all));
        });
    }

    @Override
    public Map<IncentiveBillId, Map<String, Money>> of(Set<IncentiveBillId> bills) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(bills);
        return found;
    }

    @Override
    public void add(Collection<Correction> more) {
        corrections.addAll(more);
    }

    @Override
    public List<Correction> of(IncentiveBillId bill) {
        return corrections.stream().filter(correction -> correction.bill().equals(bill)).toList();
    }

    @Override
    public Runnable snapshot() {
        var before = Map.copyOf(rows);
        var done = List.copyOf(corrections);
        return () -> {
            rows.clear();
            rows.putAll(before);
            corrections.clear();
            corrections.addAll(done);
        };
    }
}
