package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.policy.ProductTerms;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms of service types in memory. */
public final class InMemoryProductPolicies implements ProductPolicies, Rollbackable {

    private final Map<String, TreeMap<YearMonth, ProductTerms>> rows = new TreeMap<>();

    @Override
    public Map<String, List<ProductTerms>> hold(Set<String> keys) {
        var found = new HashMap<String, List<ProductTerms>>();
        keys.stream().filter(rows::containsKey).forEach(key -> found.put(key, List.copyOf(rows.get(key).values())));
        return found;
    }

    @Override
    public void put(List<ProductTerms> terms) {
        terms.forEach(each -> rows.computeIfAbsent(each.key(), none -> new TreeMap<>()).put(each.from(), each));
    }

    private List<ProductTerms> all(YearMonth month) {
        return rows.values().stream().map(history -> Optional.ofNullable(history.floorEntry(month))).flatMap(Optional::stream)
                .map(Map.Entry::getValue).toList();
    }

    @Override
    public Page<ProductTerms> list(YearMonth month, Optional<String> key, PageRequest page) {
        var all = all(month).stream().filter(each -> key.map(each.key()::equals).orElse(true)).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> page.after().map(marker -> each.key().compareTo(ProductTerms.key(marker)) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Map<YearMonth, List<ProductTerms>> in(Set<YearMonth> months) {
        return months.stream().collect(Collectors.toMap(Function.identity(), this::all));
    }

    @Override
    public List<ProductTerms> of(Set<String> keys, YearMonth month) {
        return all(month).stream().filter(each -> keys.contains(each.key())).toList();
    }

    @Override
    public List<ProductTerms> history(String key) {
        return rows.containsKey(key) ? List.copyOf(rows.get(key).descendingMap().values()) : List.of();
    }

    @Override
    public Runnable snapshot() {
        var then = new TreeMap<String, TreeMap<YearMonth, ProductTerms>>();
        rows.forEach((key, history) -> then.put(key, new TreeMap<>(history)));
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
