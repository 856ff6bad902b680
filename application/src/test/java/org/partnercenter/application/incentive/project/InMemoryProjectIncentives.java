package org.partnercenter.application.incentive.project;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Incentives of projects in memory. */
public final class InMemoryProjectIncentives implements ProjectIncentives, Rollbackable {

    private final Map<String, ProjectIncentive> rows = new HashMap<>();

    @Override
    public Map<String, ProjectIncentive> lock(Set<String> projects) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(projects);
        return found;
    }

    @Override
    public Map<String, ProjectIncentive> find(Set<String> projects) {
        return lock(projects);
    }

    @Override
    public void add(List<ProjectIncentive> projects) {
        projects.forEach(each -> rows.put(each.id(), each));
    }

    @Override
    public void refunded(List<ProjectIncentive> projects) {
        add(projects);
    }

    @Override
    public Map<IncentiveBillId, Boolean> cash(Set<IncentiveBillId> bills) {
        var found = new HashMap<IncentiveBillId, Boolean>();
        rows.values().stream().filter(each -> bills.contains(each.bill())).forEach(each -> found.put(each.bill(), each.cash()));
        return found;
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
