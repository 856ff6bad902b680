package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.PolicyDraft;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Policies in memory, for tests of those who calculate by them. Nothing is checked. */
public final class InMemoryPoliciesOf implements PoliciesOf {

    private final List<IncentivePolicy> versions = new ArrayList<>();
    private final Map<String, TreeMap<YearMonth, ProductPolicy>> products = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public InMemoryPoliciesOf with(IncentivePolicy version) {
        versions.add(version);
        return this;
    }

    public InMemoryPoliciesOf product(String serviceType, YearMonth from, ProductPolicy policy) {
        products.computeIfAbsent(serviceType, none -> new TreeMap<>()).put(from, policy);
        return this;
    }

    @Override
    public List<IncentivePolicy> inForce(ReconciliationPeriod period) {
        return versions.stream().collect(Collectors.groupingBy(IncentivePolicy::incentive, TreeMap::new, Collectors.toList())).values().stream()
                .map(all -> PolicyDraft.inForce(all, period.first())).flatMap(Optional::stream)
                .filter(version -> version.granularity() == period.granularity()).toList();
    }

    @Override
    public Map<YearMonth, Map<String, ProductPolicy>> products(Set<YearMonth> months) {
        var found = new HashMap<YearMonth, Map<String, ProductPolicy>>();
        for (var month : months) {
            var byService = new TreeMap<String, ProductPolicy>(String.CASE_INSENSITIVE_ORDER);
            products.forEach((service, history) -> Optional.ofNullable(history.floorEntry(month))
                    .ifPresent(entry -> byService.put(service, entry.getValue())));
            found.put(month, byService);
        }
        return found;
    }
}
