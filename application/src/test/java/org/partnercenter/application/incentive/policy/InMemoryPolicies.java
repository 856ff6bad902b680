package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.PolicyDraft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Incentive policies in memory. */
public final class InMemoryPolicies implements IncentivePolicies, Rollbackable {

    private final List<IncentivePolicy> rows = new ArrayList<>();

    private TreeMap<String, List<IncentivePolicy>> byIncentive() {
        return rows.stream().collect(Collectors.groupingBy(IncentivePolicy::incentive, TreeMap::new, Collectors.toList()));
    }

    @Override
    public Map<String, List<IncentivePolicy>> hold(Set<String> incentives) {
        var found = byIncentive();
        found.keySet().retainAll(incentives);
        return found;
    }

    @Override
    public void add(List<IncentivePolicy> versions) {
        rows.addAll(versions);
    }

    @Override
    public Page<IncentivePolicy> list(PolicyFilter filter, PageRequest page) {
        var all = byIncentive().values().stream().map(versions -> filter.month().map(month -> PolicyDraft.inForce(versions, month))
                        .orElseGet(() -> versions.stream().max(Comparator.comparing(IncentivePolicy::version)))).flatMap(Optional::stream)
                .filter(version -> filter.granularity().map(version.granularity()::equals).orElse(true))
                .filter(version -> filter.associationType().map(version.associationType()::equals).orElse(true)).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(version -> page.after().map(marker -> version.incentive().compareTo(marker) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public List<IncentivePolicy> versions(String incentive) {
        return rows.stream().filter(version -> version.incentive().equals(incentive))
                .sorted(Comparator.comparing(IncentivePolicy::version).reversed()).toList();
    }

    @Override
    public Runnable snapshot() {
        var then = List.copyOf(rows);
        return () -> {
            rows.clear();
            rows.addAll(then);
        };
    }
}
