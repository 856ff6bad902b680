package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.opportunity.Offering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Offerings in memory. */
public final class InMemoryOfferings implements Offerings, Rollbackable {

    private final Map<String, Offering> rows = new TreeMap<>();

    @Override
    public Map<String, Offering> of(Set<String> codes) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(codes);
        return found;
    }

    @Override
    public void put(List<Offering> offerings) {
        offerings.forEach(each -> rows.put(each.code(), each));
    }

    @Override
    public Page<Offering> list(PageRequest page) {
        return new Page<>(page.counted() ? rows.size() : 0, rows.values().stream()
                .filter(each -> page.after().map(code -> each.code().compareTo(code) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
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
